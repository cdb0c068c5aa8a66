package org.onewindow.platform.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.onewindow.kernel.refusal.Refused;
import org.onewindow.platform.identity.Directory;
import org.onewindow.platform.identity.Roles;
import org.onewindow.platform.identity.application.AssignRoles;
import org.onewindow.platform.identity.application.FindAccounts;
import org.onewindow.platform.identity.application.LockAccount;
import org.onewindow.platform.identity.application.OpenAccount;
import org.onewindow.platform.identity.application.ResetAccount;
import org.onewindow.platform.identity.domain.RoleAssignment;
import org.onewindow.platform.identity.persistence.AccountRow;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;
import org.onewindow.platform.web.form.Form;
import org.onewindow.platform.web.form.Forms;
import org.onewindow.platform.web.list.ListExports;
import org.onewindow.platform.web.list.Paging;
import org.onewindow.platform.web.page.Page;
import org.onewindow.platform.web.page.Redirect;
import org.onewindow.platform.web.page.Ui;
import org.onewindow.platform.web.page.View;

/** The administrator's pages of accounts. */
@Path("/admin/accounts")
@RequestScoped
public class AccountPages {

  @Inject private View view;
  @Inject private Forms forms;
  @Inject private FindAccounts findAccounts;
  @Inject private OpenAccount openAccount;
  @Inject private AssignRoles assignRoles;
  @Inject private LockAccount lockAccount;
  @Inject private ResetAccount resetAccount;
  @Inject private Roles roles;
  @Inject private Directory directory;
  @Inject private ListExports exports;

  /** A new account; roles follow on its own page. */
  public record NewAccount(
      @NotBlank @Size(max = 32) String login,
      @NotBlank @Size(max = 50) String name,
      @Size(max = 20) String phone) {}

  /** One role in one unit. */
  public record Assignment(@NotBlank String role, @NotBlank String unit) {}

  @GET
  public Page list(@QueryParam("q") String search, @QueryParam(Paging.CURSOR) String after) {
    Optional<Cursor> from =
        after == null || after.isEmpty() ? Optional.empty() : Optional.of(Cursor.parse(after, 1));
    Slice<AccountRow> slice = findAccounts.page(search, from, Slice.SIZE);
    return Page.of(
        Ui.UI.identityAccounts(
            view,
            search == null ? "" : search.strip(),
            slice.items(),
            names(),
            Paging.of(view, slice, after),
            exports.of("accounts", view.actor())));
  }

  @GET
  @Path("new")
  public Page form() {
    view.actor().must("account.open");
    return Page.of(Ui.UI.identityAccountNew(view, forms.empty("accounts.new", NewAccount.class)));
  }

  /** Answers with the page itself: the first password is shown once and stands in no address. */
  @POST
  @Path("new")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response open(MultivaluedMap<String, String> typed) {
    view.actor().must("account.open");
    return forms
        .read("accounts.new", NewAccount.class, typed)
        .answer(
            given -> {
              String phone = given.phone() == null ? "" : given.phone();
              String first = openAccount.with(given.login(), given.name(), phone, List.of());
              return handOver(findAccounts.get(login(given.login())), first);
            },
            again -> Ui.UI.identityAccountNew(view, again));
  }

  @GET
  @Path("{login}")
  public Page one(@PathParam("login") String login) {
    return onePage(login, forms.empty("accounts.role", Assignment.class));
  }

  @POST
  @Path("{login}/roles")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response giveRole(@PathParam("login") String login, MultivaluedMap<String, String> typed) {
    return forms
        .read("accounts.role", Assignment.class, typed)
        .answer(
            given -> {
              assignRoles.give(login, new RoleAssignment(given.role(), given.unit()));
              return done(login, "accounts.role.given");
            },
            again -> onePage(login, again).model());
  }

  @POST
  @Path("{login}/roles/removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response takeRole(
      @PathParam("login") String login,
      @FormParam("role") String role,
      @FormParam("unit") String unit) {
    return act(
        login,
        name ->
            assignRoles.take(
                name, new RoleAssignment(role == null ? "" : role, unit == null ? "" : unit)),
        "accounts.role.taken");
  }

  @POST
  @Path("{login}/lock")
  public Response lock(@PathParam("login") String login) {
    return act(login, lockAccount::lock, "accounts.locked");
  }

  @POST
  @Path("{login}/unlock")
  public Response unlock(@PathParam("login") String login) {
    return act(login, lockAccount::unlock, "accounts.unlocked");
  }

  @POST
  @Path("{login}/end-pause")
  public Response endPause(@PathParam("login") String login) {
    return act(login, lockAccount::endPause, "accounts.pause-ended");
  }

  @POST
  @Path("{login}/totp-reset")
  public Response resetTotp(@PathParam("login") String login) {
    return act(login, resetAccount::totp, "accounts.totp-reset");
  }

  @POST
  @Path("{login}/password-reset")
  public Response resetPassword(@PathParam("login") String login) {
    String first = resetAccount.password(login);
    return handOver(findAccounts.get(login), first);
  }

  private Response act(String login, Consumer<String> act, String text) {
    try {
      act.accept(login);
      return done(login, text);
    } catch (Refused no) {
      Form<Assignment> form = forms.empty("accounts.role", Assignment.class).refused(no.reasons());
      return Response.status(409)
          .entity(onePage(login, form).withStatus(Response.Status.CONFLICT))
          .build();
    }
  }

  private static Response done(String login, String text) {
    return Redirect.to("/admin/accounts/" + login).saying(text, login);
  }

  private Response handOver(AccountRow account, String first) {
    return Response.ok(Page.of(Ui.UI.identityFirstPassword(view, account, first))).build();
  }

  private Page onePage(String login, Form<Assignment> form) {
    return Page.of(
        Ui.UI.identityAccount(
            view,
            findAccounts.get(login),
            form,
            List.copyOf(roles.codes()),
            directory.units(),
            names()));
  }

  private UnitNames names() {
    return new UnitNames(directory.units());
  }

  private static String login(String typed) {
    return org.onewindow.platform.identity.domain.Login.normalised(typed);
  }
}
