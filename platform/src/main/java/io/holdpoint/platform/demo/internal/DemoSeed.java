package io.holdpoint.platform.demo.internal;

import io.holdpoint.kernel.Role;
import io.holdpoint.platform.installation.Installation;
import io.holdpoint.platform.organisation.Listing;
import io.holdpoint.platform.organisation.Name;
import io.holdpoint.platform.organisation.People;
import io.holdpoint.platform.organisation.Person;
import io.holdpoint.platform.organisation.Unit;
import io.holdpoint.platform.organisation.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a new demonstration begins with: a top unit, its administrator, and the system that moves the clock. */
@Component
class DemoSeed implements ApplicationRunner {

    static final String SYSTEM = "system";
    private static final String TOP = "ROOT";
    private static final LocalDate OPEN_ENDED = LocalDate.of(9998, 12, 31);

    private final Installation installation;
    private final Units units;
    private final People people;

    DemoSeed(Installation installation, Units units, People people) {
        this.installation = installation;
        this.units = units;
        this.people = people;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!installation.demo() || !units.none()) {
            return;
        }
        units.add(new Unit(TOP, Optional.empty(), new Name("Demonstration utility", "演示供电企业")));
        people.add(person("administrator", new Name("Administrator", "系统管理员"), Role.ADMINISTRATOR));
        people.add(person(SYSTEM, new Name("System", "系统"), Role.SYSTEM));
    }

    private static Person person(String id, Name name, Role role) {
        return new Person(
                id,
                name,
                TOP,
                true,
                Optional.empty(),
                List.of(new Listing(role, OPEN_ENDED)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }
}
