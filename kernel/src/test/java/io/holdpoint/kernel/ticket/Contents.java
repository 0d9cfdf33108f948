package io.holdpoint.kernel.ticket;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.grid.WorkZone;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A ticket's content with some of it otherwise. */
public final class Contents {

    private Form form;
    private final Content c;
    private String task;
    private Site site;
    private Window window;
    private String leader;
    private Optional<String> guardian;
    private SortedSet<String> members;
    private List<Source> sources;
    private List<String> measures;
    private List<String> hazards;
    private List<String> steps;
    private Optional<VoltageClass> voltage;
    private SortedSet<SiteTag> tags;
    private SortedMap<Field, String> fields;
    private Optional<String> parent;
    private SortedSet<String> isolations;
    private Optional<String> secondUnit;
    private boolean customerPermit;
    private Optional<String> liaison;
    private int secondarySheets;
    private List<Line> lines;
    private Optional<Integer> incidentEnergyTenths;
    private Optional<WorkZone> zone;

    private Contents(Content c) {
        this.c = c;
        form = c.form();
        task = c.task();
        site = c.site();
        window = c.window();
        leader = c.leader();
        guardian = c.guardian();
        members = c.members();
        sources = c.sources();
        measures = c.measures();
        hazards = c.hazards();
        steps = c.steps();
        var more = c.more();
        voltage = more.voltage();
        tags = more.tags();
        fields = more.fields();
        parent = more.parent();
        isolations = more.isolations();
        secondUnit = more.secondUnit();
        customerPermit = more.customerPermit();
        liaison = more.liaison();
        secondarySheets = more.secondarySheets();
        lines = more.lines();
        incidentEnergyTenths = more.incidentEnergyTenths();
        zone = more.zone();
    }

    /** Begins with {@code content} as it is. */
    public static Contents of(Content content) {
        return new Contents(content);
    }

    /** The content changed. */
    public Content made() {
        var more = new Particulars(
                voltage,
                tags,
                fields,
                parent,
                isolations,
                secondUnit,
                customerPermit,
                liaison,
                secondarySheets,
                lines,
                incidentEnergyTenths,
                zone);
        return new Content(
                form,
                c.plan(),
                c.unit(),
                c.workType(),
                task,
                site,
                window,
                leader,
                guardian,
                members,
                sources,
                measures,
                hazards,
                steps,
                more.equals(Particulars.NONE) && c.particulars().isEmpty() ? Optional.empty() : Optional.of(more));
    }

    public Contents tag(SiteTag tag) {
        var all = new TreeSet<>(tags);
        all.add(tag);
        tags = all;
        return this;
    }

    public Contents field(Field field, String words) {
        var all = new TreeMap<>(fields);
        all.put(field, words);
        fields = all;
        return this;
    }

    public Contents zone(WorkZone next) {
        this.zone = Optional.of(next);
        return this;
    }

    public Contents form(Form next) {
        this.form = next;
        return this;
    }

    public Contents task(String next) {
        this.task = next;
        return this;
    }

    public Contents site(Site next) {
        this.site = next;
        return this;
    }

    public Contents window(Window next) {
        this.window = next;
        return this;
    }

    public Contents leader(String next) {
        this.leader = next;
        return this;
    }

    public Contents guardian(Optional<String> next) {
        this.guardian = next;
        return this;
    }

    public Contents members(SortedSet<String> next) {
        this.members = next;
        return this;
    }

    public Contents sources(List<Source> next) {
        this.sources = next;
        return this;
    }

    public Contents measures(List<String> next) {
        this.measures = next;
        return this;
    }

    public Contents hazards(List<String> next) {
        this.hazards = next;
        return this;
    }

    public Contents steps(List<String> next) {
        this.steps = next;
        return this;
    }

    public Contents voltage(Optional<VoltageClass> next) {
        this.voltage = next;
        return this;
    }

    public Contents parent(Optional<String> next) {
        this.parent = next;
        return this;
    }

    public Contents isolations(SortedSet<String> next) {
        this.isolations = next;
        return this;
    }

    public Contents secondUnit(Optional<String> next) {
        this.secondUnit = next;
        return this;
    }

    public Contents customerPermit(boolean next) {
        this.customerPermit = next;
        return this;
    }

    public Contents liaison(Optional<String> next) {
        this.liaison = next;
        return this;
    }

    public Contents secondarySheets(int next) {
        this.secondarySheets = next;
        return this;
    }

    public Contents lines(List<Line> next) {
        this.lines = next;
        return this;
    }

    public Contents incidentEnergyTenths(Optional<Integer> next) {
        this.incidentEnergyTenths = next;
        return this;
    }
}
