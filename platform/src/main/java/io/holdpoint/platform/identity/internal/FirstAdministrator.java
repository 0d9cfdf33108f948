package io.holdpoint.platform.identity.internal;

import io.holdpoint.kernel.Role;
import io.holdpoint.platform.identity.Accounts;
import io.holdpoint.platform.identity.Credential;
import io.holdpoint.platform.organisation.Listing;
import io.holdpoint.platform.organisation.Name;
import io.holdpoint.platform.organisation.People;
import io.holdpoint.platform.organisation.Person;
import io.holdpoint.platform.organisation.Unit;
import io.holdpoint.platform.organisation.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the top unit and the administrator who builds everything else below it. */
@Component
class FirstAdministrator {

    private static final String TOP = "ROOT";

    /** The one list that does not lapse: with it would lapse the power to renew any other. */
    private static final LocalDate OPEN_ENDED = LocalDate.of(9998, 12, 31);

    private final Units units;
    private final People people;
    private final Accounts accounts;

    FirstAdministrator(Units units, People people, Accounts accounts) {
        this.units = units;
        this.people = people;
        this.accounts = accounts;
    }

    @Transactional
    void make(Name name, Credential credential) {
        if (units.none()) {
            units.add(new Unit(TOP, Optional.empty(), new Name("Utility", "供电企业")));
        }
        people.add(new Person(
                "administrator",
                name,
                TOP,
                true,
                Optional.empty(),
                List.of(new Listing(Role.ADMINISTRATOR, OPEN_ENDED)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty()));
        accounts.set("administrator", credential);
    }
}
