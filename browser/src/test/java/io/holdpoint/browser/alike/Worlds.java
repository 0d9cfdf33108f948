package io.holdpoint.browser.alike;

import io.holdpoint.browser.Kernel;
import io.holdpoint.browser.World;
import io.holdpoint.browser.codec.HazardJson;
import io.holdpoint.browser.codec.RegimeFileJson;
import io.holdpoint.browser.codec.TextsJson;
import io.holdpoint.browser.codec.TicketTypeJson;
import io.holdpoint.browser.json.JsonWriter;
import io.holdpoint.kernel.Catalogue;
import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.RegimeFile;
import io.holdpoint.kernel.risk.Hazard;
import io.holdpoint.kernel.text.Texts;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.TicketType;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The worlds of a corpus: every regime and catalogue that occurs in it, each opened once. */
final class Worlds {

    private static final Texts TEXTS = new Texts(Catalogue.texts("en"), Catalogue.texts("zh"));

    private final List<Kept> kept = new ArrayList<>();

    /**
     * A world that the kernel on this JVM keeps.
     *
     * @param number its number for it
     * @param world what it is
     * @param json the same as JSON
     */
    record Kept(int number, World world, String json) {

        private boolean is(Regime regime, SortedMap<String, Hazard> hazards, SortedMap<Form, TicketType> types) {
            return world.regime().equals(regime)
                    && world.hazards().equals(hazards)
                    && world.types().equals(types);
        }
    }

    /** The world with these. */
    Kept of(Regime regime, SortedMap<String, Hazard> hazards, SortedMap<Form, TicketType> types) {
        return kept.stream()
                .filter(world -> world.is(regime, hazards, types))
                .findFirst()
                .orElseGet(() -> keep(new World(regime, new TreeMap<>(hazards), new TreeMap<>(types), TEXTS)));
    }

    private Kept keep(World world) {
        var json = json(world);
        var opened = new Kept(Kernel.open(json), world, json);
        kept.add(opened);
        return opened;
    }

    /** The world of an ordinary day, as JSON. */
    static String usual() {
        return json(new World(Catalogue.regime(), Catalogue.hazards(), Catalogue.ticketTypes(), TEXTS));
    }

    private static String json(World world) {
        var out = new JsonWriter().object();
        RegimeFileJson.write(out.name("regime"), RegimeFile.of(world.regime()));
        out.name("hazards").map(world.hazards(), key -> key, HazardJson::write);
        out.name("types").map(world.types(), Form::name, TicketTypeJson::write);
        TextsJson.write(out.name("texts"), world.texts());
        return out.endObject().json();
    }
}
