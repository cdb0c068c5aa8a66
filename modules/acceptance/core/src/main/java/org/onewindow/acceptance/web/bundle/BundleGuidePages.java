package org.onewindow.acceptance.web.bundle;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onewindow.acceptance.application.bundle.ReadBundleGuide;
import org.onewindow.acceptance.domain.bundle.Answers;
import org.onewindow.acceptance.domain.bundle.BundleMember;
import org.onewindow.acceptance.domain.bundle.BundlePlan;
import org.onewindow.acceptance.domain.bundle.BundleQuestion;
import org.onewindow.acceptance.domain.bundle.Participation;
import org.onewindow.acceptance.web.pages.StaticTemplates;
import org.onewindow.acceptance.web.pages.Templates;
import org.onewindow.kernel.refusal.Refusal;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.View;

/**
 * The guide of a bundle: a few questions, then what I need, how long it takes, what it costs and
 * where I may be refused. Answers stand in the address, so that the page can be sent to a friend;
 * they are choices, never personal data.
 */
@Path("/guides/bundles")
@RequestScoped
public class BundleGuidePages {

  private static final Templates TEMPLATES = new StaticTemplates();
  private static final int UNPROCESSABLE = 422;

  @Inject private View view;
  @Inject private ReadBundleGuide readGuide;

  @GET
  public Page all() {
    return Page.of(TEMPLATES.bundleGuides(view, readGuide.all()));
  }

  /** The questions, and once they are answered what follows from them. */
  @GET
  @Path("/{code}")
  public Page guide(@PathParam("code") String code, @Context UriInfo address) {
    ReadBundleGuide.Guide guide = readGuide.read(code);
    MultivaluedMap<String, String> typed = address.getQueryParameters();
    Answers answers = answers(guide.plan(), typed);
    boolean asked = guide.plan().questions().isEmpty() || typed.containsKey("asked");
    if (!asked) {
      return page(guide, answers, null, Set.of());
    }
    try {
      return page(guide, answers, readGuide.read(code, answers), Set.of());
    } catch (Refused open) {
      Set<String> fields = new HashSet<>(open.reasons().stream().map(Refusal::field).toList());
      return new Page(page(guide, answers, null, fields).model(), UNPROCESSABLE);
    }
  }

  private Page page(
      ReadBundleGuide.Guide guide,
      Answers answers,
      ReadBundleGuide.Tailored tailored,
      Set<String> open) {
    return Page.of(
        TEMPLATES.bundleGuide(
            view,
            new BundleWords(view),
            guide,
            answers,
            tailored,
            open,
            applyAt(guide, answers, tailored)));
  }

  /** Where these answers go on in the online hall; empty where a window has to take them. */
  private static Optional<String> applyAt(
      ReadBundleGuide.Guide guide, Answers answers, ReadBundleGuide.Tailored tailored) {
    if (tailored == null || !tailored.isOnline()) {
      return Optional.empty();
    }
    UriBuilder address = UriBuilder.fromPath("/online/bundles/apply/{code}");
    answers
        .choices()
        .forEach((question, choice) -> address.queryParam("answers[" + question + "]", choice));
    answers.ticked().forEach(member -> address.queryParam("members", member));
    return Optional.of(address.build(guide.plan().code()).toString());
  }

  /** What was chosen in a form or an address; what the plan does not offer is left out. */
  public static Answers answers(BundlePlan plan, MultivaluedMap<String, String> typed) {
    Map<String, String> choices = new HashMap<>();
    for (BundleQuestion question : plan.questions()) {
      String choice = typed.getFirst("answers[" + question.key() + "]");
      if (choice != null && question.offers(choice)) {
        choices.put(question.key(), choice);
      }
    }
    List<String> ticked = typed.getOrDefault("members", List.of());
    Set<String> wanted = new HashSet<>();
    for (BundleMember member : plan.members()) {
      if (member.participation() == Participation.OPTIONAL && ticked.contains(member.key())) {
        wanted.add(member.key());
      }
    }
    return new Answers(choices, wanted);
  }
}
