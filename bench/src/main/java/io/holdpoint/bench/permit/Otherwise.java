package io.holdpoint.bench.permit;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.Source;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.ticket.Content;
import io.holdpoint.kernel.ticket.Field;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.Particulars;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a ticket says, with one thing said otherwise. */
final class Otherwise {

    private Otherwise() {}

    static Content form(Content content, Form form) {
        return said(content, form, content.sources(), content.more());
    }

    static Content voltage(Content content, VoltageClass voltage) {
        var more = content.more();
        return with(
                content,
                Optional.of(voltage),
                more.tags(),
                more.fields(),
                more.parent(),
                more.isolations(),
                more.secondUnit());
    }

    static Content tag(Content content, SiteTag tag) {
        var more = content.more();
        return with(
                content,
                more.voltage(),
                and(more.tags(), tag),
                more.fields(),
                more.parent(),
                more.isolations(),
                more.secondUnit());
    }

    static Content continuing(Content content, String id) {
        var more = content.more();
        var fields = new TreeMap<>(more.fields());
        fields.put(Field.CONTINUES, id);
        return with(content, more.voltage(), more.tags(), fields, more.parent(), more.isolations(), more.secondUnit());
    }

    static Content parent(Content content, String id) {
        var more = content.more();
        return with(
                content,
                more.voltage(),
                more.tags(),
                more.fields(),
                Optional.of(id),
                more.isolations(),
                more.secondUnit());
    }

    static Content isolation(Content content, String id) {
        var more = content.more();
        return with(
                content,
                more.voltage(),
                more.tags(),
                more.fields(),
                more.parent(),
                and(more.isolations(), id),
                more.secondUnit());
    }

    static Content secondUnit(Content content, String unit) {
        var more = content.more();
        return with(
                content,
                more.voltage(),
                more.tags(),
                more.fields(),
                more.parent(),
                more.isolations(),
                Optional.of(unit));
    }

    /** It isolates nothing itself. */
    static Content withoutSources(Content content) {
        return said(content, content.form(), List.of(), content.more());
    }

    private static Content with(
            Content content,
            Optional<VoltageClass> voltage,
            SortedSet<SiteTag> tags,
            SortedMap<Field, String> fields,
            Optional<String> parent,
            SortedSet<String> isolations,
            Optional<String> secondUnit) {
        var more = content.more();
        return said(
                content,
                content.form(),
                content.sources(),
                new Particulars(
                        voltage,
                        tags,
                        fields,
                        parent,
                        isolations,
                        secondUnit,
                        more.customerPermit(),
                        more.liaison(),
                        more.secondarySheets(),
                        more.lines(),
                        more.incidentEnergyTenths(),
                        more.zone()));
    }

    private static Content said(Content content, Form form, List<Source> sources, Particulars more) {
        return new Content(
                form,
                content.plan(),
                content.unit(),
                content.workType(),
                content.task(),
                content.site(),
                content.window(),
                content.leader(),
                content.guardian(),
                content.members(),
                sources,
                content.measures(),
                content.hazards(),
                content.steps(),
                Optional.of(more));
    }

    private static <T> SortedSet<T> and(SortedSet<T> some, T one) {
        var all = new TreeSet<>(some);
        all.add(one);
        return all;
    }
}
