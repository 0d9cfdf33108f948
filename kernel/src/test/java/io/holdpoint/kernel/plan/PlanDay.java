package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.Catalogue;
import io.holdpoint.kernel.Decision;
import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Rules;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.World;
import io.holdpoint.kernel.clash.Claim;
import io.holdpoint.kernel.clash.ClaimKind;
import io.holdpoint.kernel.clash.KeyCustomer;
import io.holdpoint.kernel.clash.Occupation;
import io.holdpoint.kernel.clash.Trait;
import io.holdpoint.kernel.facts.PersonFacts;
import io.holdpoint.kernel.facts.WorkType;
import io.holdpoint.kernel.plan.PlanCommand.*;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.risk.Hazard;
import io.holdpoint.kernel.risk.HazardChoice;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.risk.WeatherAlert;
import io.holdpoint.kernel.ticket.TicketState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The day before a plan's work, on which everything is as it should be until a test makes one thing otherwise. */
public final class PlanDay {

    public final World world = new World();
    public final SortedMap<String, Hazard> hazards = new TreeMap<>(World.HAZARDS);
    public final List<TicketState> tickets = new ArrayList<>();
    public final List<OtherPlan> others = new ArrayList<>();
    /** Beyond what the place on record makes it occupy. */
    public final SortedSet<Claim> claims = new TreeSet<>();

    public final List<KeyCustomer> deprived = new ArrayList<>();
    final SortedSet<WeatherAlert> alerts = new TreeSet<>();
    private final List<PlanHistory.Recorded> past = new ArrayList<>();
    Optional<WorkType> work = Optional.of(Catalogue.workType("METER_REPLACE"));
    Optional<Plan> plan = Optional.empty();

    /** The Friday of the week before at nine, in time for the weekly plan; the day itself is a Monday. */
    Instant now = World.at("09:00").minusSeconds(3 * 86_400);

    public PlanDay() {
        world.people.put("approver2", approving("approver2", RiskLevel.II));
        world.people.put("chief", approving("chief", RiskLevel.I));
    }

    private PersonFacts approving(String id, RiskLevel level) {
        var like = world.people.get("approver");
        if (like == null) {
            throw new AssertionError("there is no approver");
        }
        var roles = new TreeMap<>(like.roles());
        roles.put(Role.APPROVER, World.DAY.plusYears(1));
        return new PersonFacts(
                id,
                like.unit(),
                true,
                roles,
                like.certificates(),
                like.examUntil(),
                like.medicalUntil(),
                like.lastOnSite(),
                false,
                Optional.of(level),
                like.contract(),
                like.fitness());
    }

    public PlanDay drafted(PlanContent content) {
        plan = Optional.empty();
        past.clear();
        return does("planner", new Draft("P", content));
    }

    public PlanDay submitted(PlanContent content) {
        return drafted(content).does("planner", new Submit());
    }

    public PlanDay approved() {
        return submitted(content()).does("approver", new Approve());
    }

    public PlanDay does(String who, PlanCommand command) {
        return does(who, command, PlanRules.RULES);
    }

    /** Does it by other rules. */
    public PlanDay does(String who, PlanCommand command, Rules<PlanQuestion> rules) {
        switch (decide(who, command, rules)) {
            case Decision.Held<PlanEvent> held ->
                throw new AssertionError(held.reasons().toString());
            case Decision.Granted<PlanEvent> granted -> {
                var stamp = new Stamp(who, now);
                for (PlanEvent event : granted.events()) {
                    past.add(new PlanHistory.Recorded(event, stamp));
                    plan = Optional.of(plan.map(known -> PlanHistory.evolve(known, event, stamp))
                            .orElseGet(() -> PlanHistory.begin(event, stamp)));
                }
            }
        }
        return this;
    }

    Decision<PlanEvent> decide(String who, PlanCommand command) {
        return decide(who, command, PlanRules.RULES);
    }

    /** Decides it by other rules. */
    public Decision<PlanEvent> decide(String who, PlanCommand command, Rules<PlanQuestion> rules) {
        return PlanKernel.decide(plan, command, who, facts(), now, rules);
    }

    /** Everything that happened to the plan so far. */
    public List<PlanHistory.Recorded> past() {
        return List.copyOf(past);
    }

    public PlanFacts facts() {
        var around = new Neighbourhood(occupation(), others, Catalogue.clashes());
        return new PlanFacts(
                world.regime, World.OFFSET, world.people, world.place, work, hazards, tickets, others, alerts, around);
    }

    /** What the plan occupies, put together as the platform does it. */
    private Occupation occupation() {
        if (plan.isEmpty()) {
            return Occupation.NONE;
        }
        var content = plan.get().content();
        var all = new TreeSet<>(claims);
        all.add(new Claim(ClaimKind.CUSTOMER, content.customer()));
        world.place.ifPresent(place -> {
            all.add(new Claim(ClaimKind.BOX, place.box()));
            place.sources().forEach(source -> all.add(new Claim(ClaimKind.POINT, source.point())));
        });
        var leader = Optional.ofNullable(world.people.get(content.leader()));
        return new Occupation(all, PlanTraits.of(content.arranged(), work, leader), deprived);
    }

    /** What holds the command, and what it warns of, by id. */
    SortedSet<String> told(String who, PlanCommand command) {
        var reasons = switch (decide(who, command)) {
            case Decision.Held<PlanEvent>(var held) -> held.stream();
            case Decision.Granted<PlanEvent>(var _, var warnings) -> warnings.stream();
        };
        var ids = new TreeSet<String>();
        reasons.map(Reason::holdPoint).forEach(ids::add);
        return ids;
    }

    public Plan now() {
        return plan.orElseThrow();
    }

    /** Another plan for the same window. */
    public OtherPlan other(String leader, String customer, String... points) {
        var all = new TreeSet<Claim>();
        all.add(new Claim(ClaimKind.CUSTOMER, customer));
        List.of(points).forEach(point -> all.add(new Claim(ClaimKind.POINT, point)));
        return other(leader, customer, all);
    }

    /** Another plan for the same window, elsewhere but for one thing that it occupies too. */
    public OtherPlan sharing(ClaimKind kind, String subject, Trait... traits) {
        var all = new TreeSet<>(List.of(new Claim(kind, subject)));
        return other("leader2", "C-200", all, traits);
    }

    private static OtherPlan other(String leader, String customer, SortedSet<Claim> claims, Trait... traits) {
        return new OtherPlan(
                "Q",
                "unit",
                "read the transformer meter",
                customer,
                World.at("08:00"),
                World.at("12:00"),
                leader,
                new TreeSet<>(List.of(leader, "li")),
                new Occupation(claims, new TreeSet<>(List.of(traits)), List.of()));
    }

    PlanDay regime(Setting setting, long value) {
        world.regime = Profiles.with(world.regime, setting, value);
        return this;
    }

    /** A plan of level III, for the customer has panels of his own, with everything arranged that such a level asks for. */
    public static PlanContent content(HazardChoice... hazards) {
        var chosen = hazards.length == 0
                ? List.of(choice("H01", "the box is scanned twice"), choice("H05", ""))
                : List.of(hazards);
        return new PlanContent(
                "unit",
                "METER_REPLACE",
                "replace the meter",
                "C-100",
                "M-NEW",
                World.at("08:30"),
                World.at("17:30"),
                "leader",
                Optional.of("guardian"),
                new TreeSet<>(List.of("wang")),
                chosen,
                false,
                false,
                "",
                Optional.of(arranged()));
    }

    /** The same plan, with these hazards only, or with none. */
    public static PlanContent assessing(List<HazardChoice> hazards) {
        var c = content();
        return new PlanContent(
                c.unit(),
                c.workType(),
                c.task(),
                c.customer(),
                c.newMeter(),
                c.from(),
                c.to(),
                c.leader(),
                c.guardian(),
                c.members(),
                hazards,
                c.night(),
                c.firstTimeCrew(),
                c.urgentReason(),
                c.arrangements());
    }

    static Arrangements arranged() {
        return new Arrangements(
                Optional.empty(), new TreeSet<>(), new TreeSet<>(), Optional.of("approver"), Optional.of("REC-1"), "");
    }

    public static HazardChoice choice(String hazard, String reason) {
        return new HazardChoice(hazard, false, reason);
    }

    /** The same plan, arranged otherwise. */
    public static PlanContent arranging(UnaryOperator<Arrangements> how) {
        var content = content();
        return with(content, content.guardian(), content.firstTimeCrew(), "", Optional.of(how.apply(arranged())));
    }

    public static PlanContent urgent() {
        var content = content();
        return with(content, content.guardian(), false, "customer has no supply", content.arrangements());
    }

    public static PlanContent unguardedFirstTime() {
        var content = content();
        return with(content, Optional.empty(), true, "", content.arrangements());
    }

    private static PlanContent with(
            PlanContent c,
            Optional<String> guardian,
            boolean firstTime,
            String urgent,
            Optional<Arrangements> arrangements) {
        return new PlanContent(
                c.unit(),
                c.workType(),
                c.task(),
                c.customer(),
                c.newMeter(),
                c.from(),
                c.to(),
                c.leader(),
                guardian,
                c.members(),
                c.hazards(),
                c.night(),
                firstTime,
                urgent,
                arrangements);
    }

    /** From when until when, and everything else as it should be. */
    public static PlanContent between(Instant from, Instant to) {
        var c = content();
        return new PlanContent(
                c.unit(),
                c.workType(),
                c.task(),
                c.customer(),
                c.newMeter(),
                from,
                to,
                c.leader(),
                c.guardian(),
                c.members(),
                c.hazards(),
                c.night(),
                c.firstTimeCrew(),
                c.urgentReason(),
                c.arrangements());
    }

    /** Nothing in it. */
    static PlanContent empty() {
        var c = content();
        return new PlanContent(
                c.unit(),
                c.workType(),
                " ",
                c.customer(),
                c.newMeter(),
                c.from(),
                c.to(),
                c.leader(),
                c.guardian(),
                c.members(),
                List.of(),
                c.night(),
                c.firstTimeCrew(),
                c.urgentReason(),
                c.arrangements());
    }
}
