package org.onewindow.web.access;

import java.util.Map;
import org.onewindow.web.Endpoint;

/**
 * Bodies for endpoints that read what was sent before they ask who sent it: well-formed, so that
 * the question is reached, and such that whoever may is refused for what it says.
 */
final class GoodBodies {

  static final String MULTIPART = "multipart/form-data; boundary=reach";

  private static final String DIGEST_OF_THE_PIECE =
      "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";

  private static final String FILE =
      "--reach\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.png\"\r\n"
          + "Content-Type: image/png\r\n\r\nnothing\r\n--reach--\r\n";

  private static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry("/admin/accounts/new POST", "login=guide&name=%E8%8C%83"),
          Map.entry("/admin/bundles POST", FILE),
          Map.entry("/admin/calendar/preview POST", FILE),
          Map.entry("/admin/matters/import POST", FILE),
          Map.entry("/admin/outbox POST", "id=1"),
          Map.entry("/papers/check POST", FILE),
          Map.entry("/admin/pushes POST", "id=1"),
          Map.entry("/api/v1/accounts POST", "{\"login\":\"guide\",\"name\":\"范\"}"),
          Map.entry(
              "/api/v1/accounts/{login}/roles PUT", "[{\"role\":\"NOBODY\",\"unit\":\"NOWHERE\"}]"),
          Map.entry("/api/v1/bundles POST", "{\"template\":\"NOTHING\"}"),
          Map.entry(
              "/api/v1/bundles/{number}/extension POST",
              "{\"approver\":\"范\",\"document\":\"1\",\"reason\":\"x\"}"),
          Map.entry(
              "/api/v1/bundles/{number}/members/{member}/opinion POST",
              "{\"act\":\"GIVE\",\"text\":\"x\"}"),
          Map.entry("/api/v1/bundles/{number}/summaries POST", "{\"text\":\"x\"}"),
          Map.entry("/api/v1/cases POST", "{\"matter\":\"NOTHING\"}"),
          Map.entry(
              "/api/v1/cases/{no}/personal-data POST",
              "{\"role\":\"APPLICANT\",\"purpose\":\"核对身份\"}"),
          Map.entry("/cases/{no}/personal-data/{role} POST", "purpose=%E6%A0%B8%E5%AF%B9"),
          Map.entry(
              "/api/v1/mandates POST",
              "{\"name\":\"范\",\"number\":\"371799195203012034\",\"power\":\"APPLY\","
                  + "\"subjects\":[\"ALL\"],\"validUntil\":\"2020-01-01\"}"),
          Map.entry(
              "/api/v1/me/password PUT",
              "{\"current\":\"wrong-wrong\",\"next\":\"wrong-again-1\"}"),
          Map.entry("/api/v1/me/totp PUT", "{\"code\":\"000000\"}"),
          Map.entry("/api/v1/me/totp/removal POST", "{\"code\":\"000000\"}"),
          Map.entry(
              "/api/v1/online/cases/{no}/withdrawal POST", "{\"reason\":\"x\",\"version\":9876}"),
          Map.entry("/api/v1/online/cases/{no}/hearing/request POST", "{\"version\":9876}"),
          Map.entry("/api/v1/online/cases/{no}/corrections POST", "{\"version\":9876}"),
          Map.entry("/api/v1/online/drafts POST", "{\"matter\":\"NOTHING\",\"scenario\":\"S1\"}"),
          Map.entry(
              "/api/v1/online/drafts/{ref}/submission POST",
              "{\"shown\":\"" + "0".repeat(64) + "\"}"),
          Map.entry(
              "/api/v1/online/uploads POST",
              "{\"purpose\":\"draft/nobody/M02\",\"bytes\":5,\"sha256\":\""
                  + "0".repeat(64)
                  + "\"}"),
          Map.entry("/api/v1/session/code POST", "{\"code\":\"000000\"}"),
          Map.entry("/api/v1/session/place PUT", "{\"unit\":\"NOWHERE\",\"window\":\"\"}"),
          Map.entry("/api/v1/session/acting PUT", "{\"mandate\":1}"),
          Map.entry("/api/v1/online/bundles/drafts POST", "{\"template\":\"NOTHING\"}"),
          Map.entry("/api/v1/online/bundles/drafts/{ref}/answers PUT", "{\"template\":\"QYKB\"}"),
          Map.entry(
              "/api/v1/online/bundles/drafts/{ref}/submission POST",
              "{\"shown\":\"" + "0".repeat(64) + "\"}"),
          Map.entry("/online/bundles/drafts/{ref}/files/{paper} POST", FILE),
          Map.entry(
              "/api/v1/cases/{no}/extension/answer POST",
              "{\"answer\":\"AGREE\",\"opinion\":\"x\"}"),
          Map.entry(
              "/api/v1/cases/{no}/special-procedure/answer POST",
              "{\"answer\":\"AGREE\",\"opinion\":\"x\"}"),
          Map.entry(
              "/api/v1/cases/{no}/commitments/check POST",
              "{\"version\":987654,\"seq\":1,\"isFalse\":false,\"finding\":\"x\"}"),
          Map.entry("/applicants POST", "number=371799195203012034"),
          Map.entry("/applicants/password POST", "number=371799195203012034"),
          Map.entry("/applicants/verification POST", "number=371799195203012034"),
          Map.entry("/cases/{no}/visit POST", FILE),
          Map.entry("/bundles/{number}/visits/{key}/signature POST", FILE),
          Map.entry("/desk/bundles/{code} POST", FILE),
          Map.entry("/cases/{no}/reply POST", FILE),
          Map.entry("/cases/{no}/termination POST", FILE),
          Map.entry(
              "/api/v1/cases/{no}/termination/answer POST",
              "{\"answer\":\"DECLINE\",\"opinion\":\"x\"}"),
          Map.entry("/desk/intake/{ref}/files/{code} POST", FILE),
          Map.entry("/online/cases/{no}/corrections/{code} POST", FILE),
          Map.entry("/online/drafts/{ref}/files/{code} POST", FILE),
          Map.entry("/online/cases/{no}/corrections POST", "seen=9876"),
          Map.entry("/online/cases/{no}/receiving POST", "way=MAIL&seen=9876"),
          Map.entry("/inbox POST", "newest=0"),
          Map.entry("/inbox/open POST", "id={id}"),
          Map.entry("/online/messages/open POST", "id={id}"),
          Map.entry("/online/acting POST", "mandate=1"),
          Map.entry("/worklist POST", "no={no}"));

  private GoodBodies() {}

  /** The body for an endpoint, with the ids of another's things where it names some. */
  static String of(Endpoint endpoint, OthersThings things) {
    String usual = endpoint.path().startsWith("/api/") ? "{}" : "version=987654&seen=987654";
    String body = BODIES.get(endpoint.toString());
    return body == null ? usual : things.filled(endpoint.path(), body);
  }

  static String query(Endpoint endpoint) {
    return switch (endpoint.toString()) {
      case "/admin/windows/{code}/find GET" -> "?q=x";
      case "/admin/matters/{code}/differences GET" -> "?from=1&to=1";
      case "/api/v1/matters/{code}/versions/{number}/differences GET" -> "?from=1";
      case "/api/v1/online/uploads/{id} PUT" -> "?position=0&sha256=" + DIGEST_OF_THE_PIECE;
      default -> "";
    };
  }
}
