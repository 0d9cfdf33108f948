package io.holdpoint.browser;

import io.holdpoint.browser.codec.HazardJson;
import io.holdpoint.browser.codec.RegimeFileJson;
import io.holdpoint.browser.codec.TextsJson;
import io.holdpoint.browser.codec.TicketTypeJson;
import io.holdpoint.browser.json.JsonReader;
import io.holdpoint.kernel.regime.Regime;
import io.holdpoint.kernel.regime.RegimeFile;
import io.holdpoint.kernel.risk.Hazard;
import io.holdpoint.kernel.text.Texts;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.TicketType;
import java.util.Collections;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for every decision, and too large to be handed over with each.
 *
 * @param regime the utility's values
 * @param hazards the hazard catalogue, by id
 * @param types what each form asks for
 * @param texts the words
 */
public record World(Regime regime, SortedMap<String, Hazard> hazards, SortedMap<Form, TicketType> types, Texts texts) {

    /** Reads a world; throws {@link IllegalArgumentException} with every fault of a regime that has some. */
    static World read(String json) {
        var in = new JsonReader(json);
        @Nullable RegimeFile regime = null;
        SortedMap<String, Hazard> hazards = Collections.emptySortedMap();
        SortedMap<Form, TicketType> types = Collections.emptySortedMap();
        var texts = new Texts(Collections.emptySortedMap(), Collections.emptySortedMap());
        in.object();
        while (in.more()) {
            switch (in.name()) {
                case "regime" -> regime = RegimeFileJson.read(in);
                case "hazards" -> hazards = in.map(HazardJson::read);
                case "types" -> types = in.map(Form::valueOf, TicketTypeJson::read);
                case "texts" -> texts = TextsJson.read(in);
                default -> throw in.unknown();
            }
        }
        in.end();
        return new World(in.need(regime, "regime").regime(), hazards, types, texts);
    }
}
