package io.holdpoint.bench.permit;

import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.Contract;
import io.holdpoint.kernel.facts.Fitness;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.VoltageClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Papers, fitness and powers that are not what they should be. */
final class PeopleChanges {

    static final List<Change> ALL = List.of(
            anybody("certificate run out", World::uncertified),
            anybody("low voltage only", person -> certified(person, Certificate.LOW_VOLTAGE_ELECTRICIAN)),
            anybody("high voltage only", person -> certified(person, Certificate.HIGH_VOLTAGE_ELECTRICIAN)),
            Change.of(
                    "nobody climbs",
                    scene -> scene.everybody(person -> certified(person, Certificate.LOW_VOLTAGE_ELECTRICIAN))),
            anybody("examination run out", World::unexamined),
            anybody("no medical check", World::unwell),
            anybody("suspended", World::suspended),
            anybody("long away", World::away),
            anybody("away for the season", person -> away(person, 100)),
            anybody("on site on a day to come", person -> away(person, -1)),
            anybody("contractor barred", World::barred),
            anybody("contractor in order", person -> contracted(person, true)),
            anybody("contractor not insured", person -> contracted(person, false)),
            anybody("on no list", World::unlisted),
            anybody("dispatcher", PeopleChanges::dispatching),
            anybody("account closed", World::inactive),
            anybody("new", person -> World.fit(person, PeopleChanges::fresh)),
            anybody("listed for low voltage", person -> World.fit(person, PeopleChanges::lowVoltage)),
            Change.drawn("not on record", (scene, random) -> scene.nobodyKnows(Draw.any(Draw.PEOPLE, random))),
            Change.drawn("another asks", (scene, random) -> scene.by(Draw.any(Draw.ACTORS, random))));

    private PeopleChanges() {}

    private static Change anybody(String name, UnaryOperator<PersonFacts> how) {
        return Change.drawn(name, (scene, random) -> scene.person(Draw.any(Draw.PEOPLE, random), how));
    }

    static PersonFacts certified(PersonFacts person, Certificate only) {
        return new World.Change(person)
                .certificates(new TreeMap<>(Map.of(only, World.DAY.plusYears(1))))
                .made();
    }

    private static PersonFacts away(PersonFacts person, int days) {
        return new World.Change(person)
                .lastOnSite(Optional.of(World.DAY.minusDays(days)))
                .made();
    }

    private static PersonFacts contracted(PersonFacts person, boolean insured) {
        var contract = new Contract(World.DAY.plusYears(1), World.DAY.plusYears(1), false);
        var employed = new World.Change(person).contract(Optional.of(contract)).made();
        return World.fit(
                employed,
                fit -> new Fitness(
                        fit.firstAidUntil(), fit.newcomer(), insured, fit.trainedUntil(), fit.upTo(), fit.duty()));
    }

    private static PersonFacts dispatching(PersonFacts person) {
        var roles = new TreeMap<>(person.roles());
        roles.remove(Role.PERMITTER);
        roles.put(Role.DISPATCHER, World.DAY.plusYears(1));
        return new World.Change(person).roles(roles).made();
    }

    static Fitness fresh(Fitness fit) {
        return new Fitness(fit.firstAidUntil(), true, fit.insured(), fit.trainedUntil(), fit.upTo(), fit.duty());
    }

    static Fitness lowVoltage(Fitness fit) {
        return new Fitness(
                fit.firstAidUntil(),
                fit.newcomer(),
                fit.insured(),
                fit.trainedUntil(),
                Optional.of(VoltageClass.UP_TO_1_KV),
                fit.duty());
    }
}
