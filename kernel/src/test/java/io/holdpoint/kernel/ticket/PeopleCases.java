package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.World;
import io.holdpoint.kernel.facts.Certificate;
import io.holdpoint.kernel.facts.Contract;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Cases about certificates, lists, newcomers, training and first aid. */
final class PeopleCases implements CaseBook {

    @Override
    public SortedMap<String, Case> cases() {
        var cases = new TreeMap<String, Case>();
        eligibility(cases);
        newcomers(cases);
        training(cases);
        return cases;
    }

    private static void eligibility(Map<String, Case> cases) {
        cases.put("HP-FIT-01", () -> {
            var day = Staged.highVoltage(ready());
            day.world.change("wang", person -> without(person, Certificate.HIGH_VOLTAGE_ELECTRICIAN));
            return new Ask(day, "leader", new Start());
        });
        cases.put("HP-FIT-02", () -> {
            var day = Staged.at(ready(), SiteTag.NEAR_LIVE);
            day.world.change(
                    "zhao",
                    person -> new World.Change(person)
                            .certificates(new TreeMap<>())
                            .made());
            return new Ask(day, "leader", new Start());
        });
        cases.put("HP-FIT-03", () -> {
            var day = Staged.at(ready(), SiteTag.POLE);
            day.ticket().everybody().forEach(id -> day.world.change(id, PeopleCases::grounded));
            return new Ask(day, "leader", new Start());
        });
        cases.put("WN-FIT-01", () -> {
            var day = new Day().drafted().does("leader", new Submit());
            day.world.change("wang", PeopleCases::grounded);
            return new Ask(Staged.at(day, SiteTag.LADDER), "issuer", new Issue());
        });
        cases.put("HP-FIT-04", () -> {
            var day = Staged.highVoltage(ready());
            return new Ask(Staged.fitness(day, "leader", Fit.upTo(VoltageClass.UP_TO_1_KV)), "leader", new Start());
        });
        cases.put("HP-FIT-05", () -> {
            var day = Staged.highVoltage(new Day().issued());
            return new Ask(
                    Staged.fitness(day, "permitter", Fit.upTo(VoltageClass.UP_TO_1_KV)), "permitter", new Receive());
        });
        cases.put("HP-FIT-06", () -> {
            var day = ready();
            day.world.change("wang", World::away);
            return new Ask(day, "leader", new Start());
        });
        cases.put("HP-FIT-07", () -> {
            var day = ready();
            day.world.change("wang", PeopleCases::contracted);
            return new Ask(Staged.fitness(day, "wang", Fit.uninsured()), "leader", new Start());
        });
        cases.put("HP-FIT-08", () -> new Ask(Staged.highVoltage(ready()), "a customer's man", new PermitAsCustomer()));
    }

    private static void newcomers(Map<String, Case> cases) {
        cases.put(
                "HP-NEW-01", () -> new Ask(Staged.fitness(ready(), "guardian", Fit.newcomer()), "leader", new Start()));
        cases.put("HP-NEW-02", () -> {
            var day = Staged.at(ready(), SiteTag.LIVE_PARTS);
            return new Ask(Staged.fitness(day, "wang", Fit.newcomer()), "leader", new Start());
        });
        cases.put("HP-NEW-03", () -> {
            var day = new Day().issued().does("permitter", new Receive()).met().does("leader", new Depart());
            return new Ask(Staged.fitness(day.at("08:31"), "wang", Fit.newcomer()), "wang", new SignIn());
        });
        cases.put("HP-TWO-01", () -> {
            var day = ready();
            day.ticket = Optional.of(
                    day.ticket().with(Presence.NOBODY.entered("wang")).in(TicketState.WORKING));
            return new Ask(day, "wang", new CompleteStep("S-OLD-READING", day.photo()));
        });
    }

    private static void training(Map<String, Case> cases) {
        cases.put("HP-TRAIN-01", () -> {
            var lapsed = new TreeMap<>(Map.of("H08", World.DAY.minusDays(1)));
            return new Ask(Staged.fitness(ready(), "wang", Fit.trained(lapsed)), "leader", new Start());
        });
        cases.put("WN-TRAIN-01", () -> {
            var day = new Day().drafted().does("leader", new Submit());
            return new Ask(Staged.fitness(day, "wang", Fit.trained(new TreeMap<>())), "issuer", new Issue());
        });
        cases.put("HP-AID-01", () -> {
            var lapsed = Fit.firstAid(Optional.of(World.DAY.minusDays(1)));
            return new Ask(Staged.fitness(ready(), lapsed), "leader", new Start());
        });
        cases.put(
                "WN-AID-01",
                () -> new Ask(Staged.fitness(ready(), Fit.firstAid(Optional.empty())), "leader", new Start()));
    }

    private static Day ready() {
        return new Day().permitted().disclosed();
    }

    private static PersonFacts grounded(PersonFacts person) {
        return without(person, Certificate.WORK_AT_HEIGHT);
    }

    private static PersonFacts without(PersonFacts person, Certificate certificate) {
        var rest = new TreeMap<>(person.certificates());
        rest.remove(certificate);
        return new World.Change(person).certificates(rest).made();
    }

    private static PersonFacts contracted(PersonFacts person) {
        var contract = new Contract(World.DAY.plusYears(1), World.DAY.plusYears(1), false);
        return new World.Change(person).contract(Optional.of(contract)).made();
    }
}
