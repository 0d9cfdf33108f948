package io.holdpoint.platform.identity.internal;

import io.holdpoint.kernel.Role;
import io.holdpoint.platform.audit.AuditNotes;
import io.holdpoint.platform.clock.DistrictClock;
import io.holdpoint.platform.identity.Accounts;
import io.holdpoint.platform.identity.Caller;
import io.holdpoint.platform.identity.Callers;
import io.holdpoint.platform.identity.Sessions;
import io.holdpoint.platform.installation.Installation;
import io.holdpoint.platform.organisation.Name;
import io.holdpoint.platform.problem.ProblemDocuments;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.NavigableSet;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own session. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    private final Callers callers;
    private final Sessions sessions;
    private final SignIn signIn;
    private final Accounts accounts;
    private final Installation installation;
    private final DistrictClock clock;
    private final AuditNotes notes;

    SessionController(
            Callers callers,
            Sessions sessions,
            SignIn signIn,
            Accounts accounts,
            Installation installation,
            DistrictClock clock,
            AuditNotes notes) {
        this.callers = callers;
        this.sessions = sessions;
        this.signIn = signIn;
        this.accounts = accounts;
        this.installation = installation;
        this.clock = clock;
        this.notes = notes;
    }

    /** Who is signed in, and what the page needs to know before anybody is. */
    record SessionView(
            Optional<PersonView> person, boolean demo, boolean productionSetup, Instant clock, String language) {}

    /** The person signed in. */
    record PersonView(String id, Name name, String unit, NavigableSet<Role> roles, NavigableSet<String> scope) {

        static PersonView of(Caller caller) {
            return new PersonView(caller.person(), caller.name(), caller.unit(), caller.roles(), caller.scope());
        }
    }

    /** What a person types to sign in. */
    record Attempt(
            @NotNull @Size(max = 60) String account,
            @NotNull @Size(max = 128) String password) {

        @Override
        public String toString() {
            return "Attempt[hidden]";
        }
    }

    @GetMapping
    SessionView show(HttpServletRequest request) {
        return new SessionView(
                callers.present().map(PersonView::of),
                installation.demo(),
                !installation.demo() && accounts.none(),
                clock.instant(),
                ProblemDocuments.language(request));
    }

    @PostMapping
    SessionView open(@Valid @RequestBody Attempt attempt, HttpServletRequest request, HttpServletResponse response) {
        accounts.find(attempt.account()).ifPresent(account -> notes.note("account of " + account.person()));
        sessions.open(signIn.verify(attempt.account(), attempt.password()), request, response);
        return show(request);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void close(HttpServletRequest request, HttpServletResponse response) {
        sessions.close(request, response);
    }
}
