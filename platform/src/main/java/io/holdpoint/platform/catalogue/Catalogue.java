package io.holdpoint.platform.catalogue;

import io.holdpoint.kernel.clash.ClashEntry;
import io.holdpoint.kernel.facts.WorkType;
import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.risk.Hazard;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.TicketType;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** What the kernel's decisions take from the data files. */
public final class Catalogue {

    private final Regimes regimes;
    private final ZoneOffset offset;
    private final SortedMap<String, Hazard> hazards;
    private final List<WorkType> workTypes;
    private final SortedMap<Form, TicketType> ticketTypes;
    private final List<ClashEntry> clashes;

    /**
     * A catalogue.
     *
     * @param regimes the utility's values
     * @param offset the site's offset from UTC
     * @param hazards the hazard catalogue, by id
     * @param workTypes the kinds of work
     * @param ticketTypes what each form asks for
     * @param clashes the table of clashes
     */
    public Catalogue(
            Regimes regimes,
            ZoneOffset offset,
            SortedMap<String, Hazard> hazards,
            List<WorkType> workTypes,
            SortedMap<Form, TicketType> ticketTypes,
            List<ClashEntry> clashes) {
        this.regimes = regimes;
        this.offset = offset;
        this.hazards = hazards;
        this.workTypes = workTypes;
        this.ticketTypes = ticketTypes;
        this.clashes = clashes;
    }

    /** The utility's values, as they stand now. */
    public Regime regime() {
        return regimes.current();
    }

    /** The site's offset from UTC. */
    public ZoneOffset offset() {
        return offset;
    }

    /** The hazard catalogue, by id. */
    public SortedMap<String, Hazard> hazards() {
        return hazards;
    }

    /** The kinds of work. */
    public List<WorkType> workTypes() {
        return workTypes;
    }

    /** The table of clashes: which works endanger each other, and how gravely. */
    public List<ClashEntry> clashes() {
        return clashes;
    }

    /** What each form asks for. */
    public SortedMap<Form, TicketType> ticketTypes() {
        return ticketTypes;
    }

    /** What this form asks for; everything where the catalogue does not know it. */
    public TicketType ticketType(Form form) {
        return Optional.ofNullable(ticketTypes.get(form)).orElseGet(() -> TicketType.unknown(form));
    }

    /** The kind of work with this code. */
    public Optional<WorkType> workType(String code) {
        return workTypes.stream().filter(type -> type.code().equals(code)).findFirst();
    }
}
