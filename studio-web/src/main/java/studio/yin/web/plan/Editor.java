package studio.yin.web.plan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import studio.yin.Reason;
import studio.yin.Refusal;
import studio.yin.RefusedException;
import studio.yin.edge.Ids;
import studio.yin.edge.Language;
import studio.yin.edge.SignedIn;
import studio.yin.edge.Status;
import studio.yin.edge.WholeNumber;
import studio.yin.insight.Checks;
import studio.yin.library.Poses;
import studio.yin.outside.Chance;
import studio.yin.plan.ClassPlan;
import studio.yin.plan.ClassPlans;
import studio.yin.plan.Expected;
import studio.yin.plan.Offers;
import studio.yin.plan.Revising;
import studio.yin.pose.Catalogue;
import studio.yin.sequence.Edit;
import studio.yin.sequence.Sequence;
import studio.yin.timing.Minutes;
import studio.yin.web.page.ClassView;
import studio.yin.web.page.ClassViews;
import studio.yin.web.page.Refused;
import studio.yin.web.page.Script;

/**
 * Does what a form asks and shows the plan as it is then: the changed part to a script that asked
 * for it, the way to the page to a browser without one. What is refused comes back where it was
 * typed, with the words kept.
 */
@RequestScoped
class Editor {
  private static final Pattern STEP =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  /** Where on the page a group of controls stands that belongs to no step. */
  private static final Map<String, String> PLACES =
      Map.of("brief", "brief", "notes", "notes", "add", "add", "title", "title");

  private final ClassPlans plans;
  private final Revising revising;
  private final Offers offers;
  private final ClassViews views;
  private final Poses poses;
  private final SignedIn signedIn;
  private final Chance chance;
  private final Saying saying;
  private final HttpServerRequest request;
  private final Language language;

  @Inject
  Editor(
      ClassPlans plans,
      Revising revising,
      Offers offers,
      ClassViews views,
      Poses poses,
      SignedIn signedIn,
      Chance chance,
      Saying saying,
      HttpServerRequest request,
      Language language) {
    this.language = language;
    this.plans = plans;
    this.revising = revising;
    this.offers = offers;
    this.views = views;
    this.poses = poses;
    this.signedIn = signedIn;
    this.chance = chance;
    this.saying = saying;
    this.request = request;
  }

  @CheckedTemplate(basePath = "plan")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance editor(EditorView editor);

    static native TemplateInstance editor$plan(EditorView editor);
  }

  /** What is to be done to a plan that was seen at a revision. */
  interface Act {
    ClassPlan on(UUID plan, UUID owner, Expected seen);
  }

  /** What a form says, to be made an edit of. */
  interface Reading {
    Edit edit();
  }

  /** The page. */
  Response page(String plan, @Nullable String open) {
    ClassPlan present = plans.plan(Ids.inPath(plan), signedIn.id());
    return shown(present, step(open), Refused.NOTHING, present.head().number(), "", 200);
  }

  /** The language that the class is written in, for what is put into it. */
  Locale language(String plan) {
    return plans.language(Ids.inPath(plan), signedIn.id());
  }

  /** The way to the page. */
  Response back(String plan) {
    return Response.seeOther(address(Ids.inPath(plan), null, "")).build();
  }

  /** Reads an edit from a form and applies it. */
  Response revise(String plan, String at, MultivaluedMap<String, String> form, Reading reading) {
    return act(
        plan, at, form, (id, owner, seen) -> revising.revise(id, owner, reading.edit(), seen));
  }

  /** Reads an edit that can only be said once the class is seen as it stands now. */
  Response revise(
      String plan, String at, MultivaluedMap<String, String> form, Function<Sequence, Edit> edit) {
    return revise(plan, at, form, () -> new Edit.AsItStands(edit));
  }

  /** Does something to a plan and shows what became of it. */
  Response act(String plan, String at, MultivaluedMap<String, String> form, Act act) {
    UUID id = Ids.inPath(plan);
    UUID open = step(form.getFirst("open"));
    try {
      ClassPlan changed = act.on(id, signedIn.id(), seen(form));
      int since = changed.before().number();
      return Script.asks(request)
          ? shown(changed, open, Refused.NOTHING, since, saying.of(at, changed), 200)
          : Response.seeOther(address(id, open, at)).build();
    } catch (RefusedException refused) {
      if (refused.refusal().reason() == Reason.PLAN_ABSENT) {
        throw refused;
      }
      ClassPlan before = plans.plan(id, signedIn.id());
      Refused again = again(at, refused, form, before);
      return shown(before, open, again, before.head().number(), again.said(), Status.of(refused));
    }
  }

  private Response shown(
      ClassPlan plan, @Nullable UUID open, Refused refused, int since, String said, int status) {
    Locale locale = language.locale();
    Catalogue catalogue = poses.catalogue(locale);
    var view = views.of(plan.head().sequence(), plan.language());
    EditorView editor =
        new EditorView(
            plan,
            view,
            plans.canRedo(plan),
            offers.isOffered(plan),
            isIn(plan, open) ? open : null,
            ways(plan, open),
            refused,
            catalogue,
            CheckView.of(Checks.of(plan.head().sequence(), catalogue, chance::uuid), locale),
            chance.uuid(),
            since,
            said,
            locale);
    return Response.status(status)
        .entity(Script.asks(request) ? Templates.editor$plan(editor) : Templates.editor(editor))
        .type("text/html;charset=UTF-8")
        .header("Vary", Script.HEADER)
        .build();
  }

  private static boolean isIn(ClassPlan plan, @Nullable UUID step) {
    return step != null && plan.head().sequence().step(step).isPresent();
  }

  private List<ClassView.VariationChoice> ways(ClassPlan plan, @Nullable UUID open) {
    return Optional.ofNullable(open)
        .flatMap(plan.head().sequence()::step)
        .map(views::ways)
        .orElse(List.of());
  }

  private Refused again(
      String at, RefusedException refused, MultivaluedMap<String, String> form, ClassPlan plan) {
    Map<String, String> typed = Refused.typed(form);
    String to = typed.getOrDefault("to", "");
    if (to.matches("\\d{1,4}")) {
      typed.put("hold", Minutes.clock(Integer.parseInt(to)));
    }
    Refusal refusal = refused.refusal();
    if (refusal.reason() == Reason.STEP_ABSENT) {
      return new Refused(Gone.FORM, Map.of(at, saying.gone(at, plan)), typed, null);
    }
    Refused again = Refused.of(at, refused, typed, language.locale());
    if (!again.both()) {
      return again;
    }
    Refused both = again.meanwhile(saying.conflict(refusal));
    return at.equals("plan") ? both.saying(saying.notUndone(plan)) : both;
  }

  /** The revision that the form was made from. */
  private static Expected seen(MultivaluedMap<String, String> form) {
    return Expected.revision(WholeNumber.inForm(form.getFirst("from")));
  }

  private static @Nullable UUID step(@Nullable String sent) {
    Optional<UUID> step = Ids.inForm(sent);
    return step.orElse(null);
  }

  /** The page, at the place where something was done. */
  private static URI address(UUID plan, @Nullable UUID open, String at) {
    Matcher step = STEP.matcher(at);
    String place = step.find() ? "step-" + step.group() : PLACES.getOrDefault(at, "");
    return URI.create(
        "/plans/"
            + plan
            + (open == null ? "" : "?open=" + open)
            + (place.isEmpty() ? "" : "#" + place));
  }
}
