package io.holdpoint.platform.ticket;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The order of a good day, milestone by milestone; each method begins where the one before it ends. */
public final class Day {

    private static final List<String> CREW = List.of("leader", "guardian", "member", "second");
    private static final List<String> LINES = List.of("M-BARRIER", "M-SIGN", "M-COVER", "M-LOAD-OFF", "H05", "H08");

    /** The step card of a meter replacement. */
    public static final List<String> STEPS = List.of(
            "S-OLD-READING",
            "S-DISCONNECT",
            "S-REMOVE",
            "S-MOUNT",
            "S-CONNECT",
            "S-TIGHTEN",
            "S-POLARITY",
            "S-SEAL",
            "S-LABEL");

    private final Job job;

    private Day(Job job) {
        this.job = job;
    }

    /** The day of a job whose ticket is made. */
    public static Day of(Job job) {
        return new Day(job);
    }

    /** Signed, issued and received. */
    public Day received() {
        job.does("leader", "submit");
        job.does("issuer", "issue");
        job.does("permitter", "receive");
        return this;
    }

    /** Briefed at the depot, and on the way. */
    public Day departed() {
        job.does(
                "leader",
                Map.of(
                        "type",
                        "holdMeeting",
                        "topics",
                        List.of(
                                "THREE_CHECKS",
                                "TASK_AND_ROLES",
                                "HAZARDS",
                                "ENERGY_CONTROLS",
                                "PROTECTIVE_EQUIPMENT",
                                "EMERGENCY")));
        CREW.forEach(part -> job.does(part, "signMeeting"));
        job.does("leader", "depart");
        return this;
    }

    /** On site, at the right box, with the right tools. */
    public Day onSite() {
        job.clock("08:05");
        CREW.forEach(part -> job.does(part, "signIn"));
        place();
        List.of("VOLTAGE_TESTER", "INSULATED_GLOVES", "INSULATED_SCREWDRIVER")
                .forEach(kind -> job.does("member", Map.of("type", "scanTool", "tool", job.id(kind))));
        return this;
    }

    /** Every source open and locked. */
    public Day locked() {
        lock("grid");
        lock("pv");
        return this;
    }

    /** One source opened and locked. */
    public Day lock(String source) {
        job.does("permitter", Map.of("type", "openPoint", "point", job.id(source), "photo", job.photo("permitter")));
        job.does(
                "permitter",
                Map.of(
                        "type", "lockPoint",
                        "point", job.id(source),
                        "lock", job.id("lock-" + source),
                        "photo", job.photo("permitter")));
        return this;
    }

    /** Tested dead. */
    public Day tested() {
        job.does("permitter", test("ABSENT"));
        return this;
    }

    /** A three-step voltage test that shows this at every pole. */
    public Map<String, ?> test(String shown) {
        return Map.of(
                "type", "testVoltage",
                "tester", job.id("VOLTAGE_TESTER"),
                "before", "PRESENT",
                "after", "PRESENT",
                "poles",
                        Map.of(
                                "LINE_SUPPLY", shown,
                                "NEUTRAL_SUPPLY", shown,
                                "LINE_LOAD", shown,
                                "NEUTRAL_LOAD", shown,
                                "ENCLOSURE", shown));
    }

    /** Earthed, and every measure in place. */
    public Day prepared() {
        job.does(
                "permitter",
                Map.of(
                        "type", "applyEarth",
                        "point", job.id("grid"),
                        "earth", job.id("earth"),
                        "photo", job.photo("permitter")));
        measures(LINES);
        return this;
    }

    /** Permitted. */
    public Day permitted() {
        job.does("permitter", "permit");
        return this;
    }

    /** Disclosed on site, and begun. */
    public Day started() {
        job.does("leader", Map.of("type", "holdDisclosure", "liveParts", "the neighbour's meter above"));
        CREW.forEach(part -> job.does(part, "signDisclosure"));
        job.does("leader", "start");
        return this;
    }

    /** All of a job under a field work card. */
    public Day carded() {
        job.does("leader", "submit");
        job.does("issuer", "issue");
        departed();
        job.clock("08:05");
        CREW.forEach(part -> job.does(part, "signIn"));
        place();
        job.does("member", Map.of("type", "scanTool", "tool", job.id("INSULATED_SCREWDRIVER")));
        measures(List.of("M-BARRIER", "H12", "H13", "H16"));
        started();
        steps(List.of("S-MOUNT", "S-LABEL", "S-SEAL"));
        end(List.of(job.id("INSULATED_SCREWDRIVER")));
        job.does("leader", "terminate");
        job.does("checker", "archive");
        return this;
    }

    /** All from the ticket made to work going on. */
    public Day working() {
        return received()
                .departed()
                .onSite()
                .locked()
                .tested()
                .prepared()
                .permitted()
                .started();
    }

    /** Every step of the card. */
    public Day done() {
        return done(0);
    }

    /** Every step of the card from this one on. */
    public Day done(int first) {
        steps(STEPS.subList(first, STEPS.size()));
        return this;
    }

    /** Everybody out, the work ended. */
    public Day ended() {
        end(List.of(job.id("VOLTAGE_TESTER"), job.id("INSULATED_GLOVES"), job.id("INSULATED_SCREWDRIVER")));
        return this;
    }

    /** The register counted to zero, supply restored. */
    public Day restored() {
        job.does("permitter", Map.of("type", "removeEarth", "earth", job.id("earth")));
        for (String source : List.of("grid", "pv")) {
            job.does(
                    "permitter",
                    Map.of("type", "removeLock", "point", job.id(source), "lock", job.id("lock-" + source)));
            job.does("permitter", Map.of("type", "restore", "point", job.id(source)));
        }
        return this;
    }

    /** Terminated, archived, the plan closed. */
    public Day closed() {
        job.does("permitter", "terminate");
        job.does("checker", "archive");
        Job.expect(200, job.plan("planner", Map.of("type", "close")));
        return this;
    }

    private void place() {
        job.does(
                "leader",
                command(
                        "scanPlace",
                        Map.of(
                                "meter",
                                job.id("meter"),
                                "box",
                                job.id("box"),
                                "customer",
                                job.id("customer"),
                                "photo",
                                job.photo("leader"))));
    }

    private void measures(List<String> lines) {
        lines.forEach(line ->
                job.does("leader", command("doMeasure", Map.of("line", line, "photo", job.photo("leader")))));
    }

    private void steps(List<String> steps) {
        steps.forEach(step ->
                job.does("member", command("completeStep", Map.of("step", step, "photo", job.photo("member")))));
    }

    private void end(List<String> tools) {
        List.of("member", "second", "guardian", "leader").forEach(part -> job.does(part, "signOut"));
        job.does("leader", command("end", Map.of("headCount", 4, "tools", tools, "siteClean", true, "unfinished", "")));
    }

    private static Map<String, ?> command(String type, Map<String, ?> input) {
        var command = new TreeMap<String, Object>(input);
        command.put("type", type);
        return command;
    }
}
