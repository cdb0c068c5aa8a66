package org.onewindow.acceptance.web.online;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.acceptance.application.bundle.CheckBundleLicences;
import org.onewindow.acceptance.application.bundle.DiscardOnlineBundle;
import org.onewindow.acceptance.application.bundle.KeepBundlePaper;
import org.onewindow.acceptance.application.bundle.KeepOnlineBundle;
import org.onewindow.acceptance.application.bundle.ShowOnlineBundle;
import org.onewindow.acceptance.application.bundle.ShowOwnBundle;
import org.onewindow.acceptance.application.bundle.StartOnlineBundle;
import org.onewindow.acceptance.application.bundle.StartOwnMember;
import org.onewindow.acceptance.application.bundle.SubmitOnlineBundle;
import org.onewindow.acceptance.domain.bundle.Answers;
import org.onewindow.acceptance.domain.bundle.BundleNumber;
import org.onewindow.kernel.refusal.Refusal;

/** 一件事 online, for the WeChat mini-programme and the provincial app. */
@Path("/api/v1/online/bundles")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OnlineBundlesResource {

  @Inject private StartOnlineBundle start;
  @Inject private ShowOnlineBundle show;
  @Inject private KeepOnlineBundle keep;
  @Inject private CheckBundleLicences checkLicences;
  @Inject private KeepBundlePaper keepPaper;
  @Inject private DiscardOnlineBundle discard;
  @Inject private SubmitOnlineBundle submit;
  @Inject private ShowOwnBundle showOwn;
  @Inject private StartOwnMember startMember;

  /** What is applied for, and the answers to its questions. */
  public record NewDraft(
      @NotBlank @Size(max = 30) String template,
      Map<String, @Size(max = 60) String> answers,
      Set<String> members) {

    Answers asAnswers() {
      return new Answers(
          answers == null ? Map.of() : answers, members == null ? Set.of() : members);
    }
  }

  /** The merged form. */
  public record FilledForm(
      @Size(max = 300) String address,
      @Size(max = 40) String phone,
      @Size(max = 200) String contactName,
      @Size(max = 40) String contactPhone,
      Map<String, @Size(max = 5000) String> form,
      Set<String> later,
      @Size(max = 500) String note) {

    KeepOnlineBundle.Filled asTyped() {
      return new KeepOnlineBundle.Filled(
          text(address),
          text(phone),
          text(contactName),
          text(contactPhone),
          form == null ? Map.of() : form,
          later == null ? Set.of() : later,
          text(note));
    }

    private static String text(String typed) {
      return typed == null ? "" : typed;
    }
  }

  /** What was shown, as {@link DraftView#shown} had it. */
  public record Submission(@NotBlank @Size(max = 100) String shown) {}

  /**
   * A draft.
   *
   * @param number of the bundle it became; empty while it was not handed in
   * @param faults refusal codes that stand against handing in
   */
  public record DraftView(
      String ref,
      String template,
      String number,
      List<PaperView> papers,
      List<String> faults,
      String shown) {}

  /** A paper that is asked for, and where it stands. */
  public record PaperView(String key, String name, String status) {}

  /** The number of a bundle. */
  public record Number(String number) {}

  @POST
  @Path("drafts")
  @Operation(summary = "Begin an application for a bundle")
  public Response begin(@NotNull @Valid NewDraft given) {
    String ref = start.of(given.template(), given.asAnswers());
    return Response.created(URI.create("/api/v1/online/bundles/drafts/" + ref))
        .entity(view(ref))
        .build();
  }

  @GET
  @Path("drafts")
  @Operation(summary = "Applications for bundles that were not handed in yet")
  public List<ShowOnlineBundle.Draft> drafts() {
    return show.open();
  }

  @GET
  @Path("drafts/{ref}")
  @Operation(summary = "An application as it was left")
  public DraftView draft(@PathParam("ref") String ref) {
    return view(ref);
  }

  @PUT
  @Path("drafts/{ref}/answers")
  @Operation(summary = "Answer the questions anew; what was typed stays")
  public DraftView answers(@PathParam("ref") String ref, @NotNull @Valid NewDraft given) {
    keep.answers(ref, given.asAnswers());
    return view(ref);
  }

  @PUT
  @Path("drafts/{ref}/form")
  @Operation(summary = "Keep the merged form")
  public DraftView form(@PathParam("ref") String ref, @NotNull @Valid FilledForm given) {
    keep.form(ref, given.asTyped());
    return view(ref);
  }

  @PUT
  @Path("drafts/{ref}/licences")
  @Operation(summary = "Keep the numbers of electronic licences, by key of the paper")
  public DraftView licences(
      @PathParam("ref") String ref, @NotNull Map<String, @Size(max = 100) String> numbers) {
    keep.licences(ref, numbers);
    checkLicences.ofOnlineDraft(ref);
    return view(ref);
  }

  @PUT
  @Path("drafts/{ref}/files/{paper}")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Keep the file of a paper")
  public DraftView upload(
      @PathParam("ref") String ref, @PathParam("paper") String paper, InputStream content) {
    keepPaper.of(ref, paper, content);
    return view(ref);
  }

  @DELETE
  @Path("drafts/{ref}/files/{paper}")
  @Operation(summary = "Take the file of a paper away")
  public DraftView remove(@PathParam("ref") String ref, @PathParam("paper") String paper) {
    keepPaper.remove(ref, paper);
    return view(ref);
  }

  @DELETE
  @Path("drafts/{ref}")
  @Operation(summary = "Give an application up")
  public Response discard(@PathParam("ref") String ref) {
    discard.of(ref);
    return Response.noContent().build();
  }

  @POST
  @Path("drafts/{ref}/submission")
  @Operation(summary = "Hand in what was shown; repeated, it answers the same number")
  public Response submit(@PathParam("ref") String ref, @NotNull @Valid Submission given) {
    BundleNumber number = submit.of(ref, given.shown());
    return Response.created(URI.create("/api/v1/online/bundles/" + number))
        .entity(new Number(number.text()))
        .build();
  }

  @GET
  @Operation(summary = "The own bundles, newest first")
  public List<ShowOwnBundle.Row> latest() {
    return showOwn.latest();
  }

  @GET
  @Path("{number:Y[0-9-]+}")
  @Operation(summary = "The own bundle: members, where each stands, what can be begun")
  public ShowOwnBundle.Own own(@PathParam("number") String number) {
    return showOwn.of(BundleNumber.parse(number));
  }

  @POST
  @Path("{number:Y[0-9-]+}/members/{member}/start")
  @Operation(summary = "Begin a member that was left for later")
  public ShowOwnBundle.Own start(
      @PathParam("number") String number, @PathParam("member") String member) {
    startMember.of(BundleNumber.parse(number), member);
    return own(number);
  }

  private DraftView view(String ref) {
    var received = show.received(ref);
    if (received.isPresent()) {
      return new DraftView(ref, "", received.get().text(), List.of(), List.of(), "");
    }
    ShowOnlineBundle.Application draft = show.of(ref);
    return new DraftView(
        ref,
        draft.guide().plan().code(),
        "",
        draft.papers().stream()
            .map(p -> new PaperView(p.asked().key(), p.asked().name(), p.status().name()))
            .toList(),
        draft.faults().stream().map(Refusal::code).distinct().toList(),
        draft.shown());
  }
}
