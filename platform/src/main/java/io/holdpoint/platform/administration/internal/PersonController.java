package io.holdpoint.platform.administration.internal;

import io.holdpoint.kernel.Role;
import io.holdpoint.platform.administration.Page;
import io.holdpoint.platform.identity.Accounts;
import io.holdpoint.platform.identity.Caller;
import io.holdpoint.platform.identity.Callers;
import io.holdpoint.platform.identity.Credential;
import io.holdpoint.platform.organisation.Competence;
import io.holdpoint.platform.organisation.Contractors;
import io.holdpoint.platform.organisation.Listing;
import io.holdpoint.platform.organisation.People;
import io.holdpoint.platform.organisation.Person;
import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.problem.ProblemCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** People, as far as the caller sees them; written by administrators, each within their own units. */
@RestController
@RequestMapping("/api/people")
class PersonController {

    private final People people;
    private final Contractors contractors;
    private final Accounts accounts;
    private final Callers callers;

    PersonController(People people, Contractors contractors, Accounts accounts, Callers callers) {
        this.people = people;
        this.contractors = contractors;
        this.accounts = accounts;
        this.callers = callers;
    }

    @GetMapping
    Page<Person> list(
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "100") @Min(1) @Max(200) int limit) {
        return Page.of(people.list(callers.current().scope(), cursor, limit + 1), limit, Person::id);
    }

    @GetMapping("/{id}")
    Person show(@PathVariable String id) {
        return seen(id, callers.current());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Person add(@Valid @RequestBody Person person) {
        var administrator = callers.holding(Role.ADMINISTRATOR);
        if (!administrator.sees(person.unit())) {
            throw Problem.invalid("unit", "is not a unit that you administer");
        }
        if (!person.contractor().map(contractors::known).orElse(true)) {
            throw Problem.invalid("contractor", "is not known");
        }
        RoleLists.require(person.roles());
        people.add(person);
        return person;
    }

    @PutMapping("/{id}/competence")
    Person replaceCompetence(@PathVariable String id, @Valid @RequestBody Competence competence) {
        seen(id, callers.holding(Role.ADMINISTRATOR));
        people.replaceCompetence(id, competence);
        return people.find(id).orElseThrow();
    }

    /** Nobody widens their own powers. */
    @PutMapping("/{id}/roles")
    Person replaceRoles(@PathVariable String id, @RequestBody List<Listing> roles) {
        var administrator = callers.holding(Role.ADMINISTRATOR);
        seen(id, administrator);
        if (administrator.person().equals(id)) {
            throw new Problem(ProblemCode.NOT_ALLOWED);
        }
        RoleLists.require(roles);
        people.replaceRoles(id, roles);
        return people.find(id).orElseThrow();
    }

    @PostMapping("/{id}/account")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void openAccount(@PathVariable String id, @Valid @RequestBody Credential credential) {
        seen(id, callers.holding(Role.ADMINISTRATOR));
        accounts.set(id, credential);
    }

    private Person seen(String id, Caller caller) {
        return people.find(id)
                .filter(person -> caller.sees(person.unit()))
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }
}
