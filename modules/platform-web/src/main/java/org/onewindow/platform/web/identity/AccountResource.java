package org.onewindow.platform.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.onewindow.platform.idempotency.DoOnce;
import org.onewindow.platform.identity.application.AssignRoles;
import org.onewindow.platform.identity.application.FindAccounts;
import org.onewindow.platform.identity.application.LockAccount;
import org.onewindow.platform.identity.application.OpenAccount;
import org.onewindow.platform.identity.application.ResetAccount;
import org.onewindow.platform.identity.domain.AccountStatus;
import org.onewindow.platform.identity.domain.Login;
import org.onewindow.platform.identity.domain.RoleAssignment;
import org.onewindow.platform.identity.persistence.AccountRow;
import org.onewindow.platform.persistence.Cursor;
import org.onewindow.platform.persistence.Slice;

/** Accounts for machines that administer them. */
@Path("/api/v1/accounts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountResource {

  @Inject private DoOnce doOnce;
  @Inject private FindAccounts findAccounts;
  @Inject private OpenAccount openAccount;
  @Inject private AssignRoles assignRoles;
  @Inject private LockAccount lockAccount;
  @Inject private ResetAccount resetAccount;

  /** A role in a unit. */
  public record Held(@NotBlank @Size(max = 32) String role, @NotBlank @Size(max = 32) String unit) {
    RoleAssignment assignment() {
      return new RoleAssignment(role, unit);
    }
  }

  /** To open an account. */
  public record NewAccount(
      @NotBlank @Size(max = 32) String login,
      @NotBlank @Size(max = 50) String name,
      @Size(max = 20) String phone,
      @Valid List<Held> roles) {}

  /** What an administrator sees of an account; {@code firstPassword} only when it was just made. */
  public record AccountView(
      String login,
      String name,
      AccountStatus status,
      boolean mustChangePassword,
      boolean secondFactor,
      Instant lastLoginAt,
      List<Held> roles,
      String firstPassword) {

    static AccountView of(AccountRow row, String firstPassword) {
      return new AccountView(
          row.login(),
          row.name(),
          row.status(),
          row.mustChangePassword(),
          row.hasTotp(),
          row.lastLoginAt(),
          row.roles().stream()
              .map(r -> r.split("@", 2))
              .map(parts -> new Held(parts[0], parts[1]))
              .toList(),
          firstPassword);
    }

    @Override
    public String toString() {
      return "Account " + login;
    }
  }

  /** A page of accounts; {@code nextCursor} is absent at the end. */
  public record AccountList(List<AccountView> items, String nextCursor) {}

  @GET
  public AccountList list(
      @QueryParam("q") String search,
      @QueryParam("after") String after,
      @QueryParam("limit") Integer limit) {
    Optional<Cursor> from =
        after == null || after.isEmpty() ? Optional.empty() : Optional.of(Cursor.parse(after, 1));
    Slice<AccountRow> slice = findAccounts.page(search, from, Slice.size(limit));
    return new AccountList(
        slice.items().stream().map(row -> AccountView.of(row, null)).toList(),
        slice.next().map(Cursor::toString).orElse(null));
  }

  @POST
  @Operation(
      summary = "Open an account",
      description =
          "The first password is answered this one time: repeated with the same Idempotency-Key the"
              + " account is answered without it. Who lost it asks for a password-reset.")
  public Response open(
      @HeaderParam("Idempotency-Key") String key, @NotNull @Valid NewAccount given) {
    List<RoleAssignment> roles =
        given.roles() == null ? List.of() : given.roles().stream().map(Held::assignment).toList();
    String phone = given.phone() == null ? "" : given.phone();
    String[] first = new String[1];
    doOnce.of(
        key,
        "account.open " + given,
        () -> {
          first[0] = openAccount.with(given.login(), given.name(), phone, roles);
          return "opened";
        });
    AccountRow row = findAccounts.get(Login.normalised(given.login()));
    return Response.created(URI.create("/api/v1/accounts/" + row.login()))
        .entity(AccountView.of(row, first[0]))
        .build();
  }

  @GET
  @Path("{login}")
  public AccountView one(@PathParam("login") String login) {
    return AccountView.of(findAccounts.get(login), null);
  }

  @PUT
  @Path("{login}/roles")
  public AccountView roles(@PathParam("login") String login, @NotNull @Valid List<Held> given) {
    assignRoles.with(login, given.stream().map(Held::assignment).toList());
    return one(login);
  }

  @PUT
  @Path("{login}/lock")
  public AccountView lock(@PathParam("login") String login) {
    lockAccount.lock(login);
    return one(login);
  }

  @DELETE
  @Path("{login}/lock")
  public AccountView unlock(@PathParam("login") String login) {
    lockAccount.unlock(login);
    return one(login);
  }

  /** The pause after wrong passwords or codes. */
  @DELETE
  @Path("{login}/pause")
  public AccountView endPause(@PathParam("login") String login) {
    lockAccount.endPause(login);
    return one(login);
  }

  @POST
  @Path("{login}/password-reset")
  @Operation(
      summary = "Give an account a new first password",
      description =
          "Repeated with the same Idempotency-Key nothing is reset again, and the password is not"
              + " answered a second time.")
  public AccountView resetPassword(
      @HeaderParam("Idempotency-Key") String key, @PathParam("login") String login) {
    String[] first = new String[1];
    doOnce.of(
        key,
        "account.password-reset " + login,
        () -> {
          first[0] = resetAccount.password(login);
          return "reset";
        });
    return AccountView.of(findAccounts.get(login), first[0]);
  }

  @DELETE
  @Path("{login}/totp")
  public AccountView resetTotp(@PathParam("login") String login) {
    resetAccount.totp(login);
    return one(login);
  }
}
