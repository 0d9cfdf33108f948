package io.holdpoint.platform.catalogue.internal;

import io.holdpoint.kernel.clash.ClashEntry;
import io.holdpoint.kernel.facts.WorkType;
import io.holdpoint.kernel.risk.Hazard;
import io.holdpoint.kernel.text.Texts;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.TicketType;
import io.holdpoint.platform.catalogue.Catalogue;
import io.holdpoint.platform.catalogue.Regimes;
import io.holdpoint.platform.clock.DistrictClock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Loads the data files once; a fault in one of them stops the start. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    DataFiles dataFiles(JsonMapper json) {
        return new DataFiles(json);
    }

    @Bean
    HazardFile hazardFile(DataFiles files) {
        return new HazardFile(files.read("catalogue/hazards.json", new TypeReference<>() {}));
    }

    @Bean
    Regimes regimes(
            DataFiles files,
            JsonMapper json,
            @Value("${holdpoint.regime:CSG}") String name,
            @Value("${holdpoint.regime-overrides:}") String profile) {
        return new Regimes(new RegimeFiles(files, json).regime(name, profile));
    }

    @Bean
    Catalogue catalogue(DataFiles files, DistrictClock clock, HazardFile file, Regimes regimes) {
        List<WorkType> workTypes = files.read("catalogue/work-types.json", new TypeReference<>() {});
        List<TicketTypeEntry> ticketTypes = files.read("catalogue/ticket-types.json", new TypeReference<>() {});
        List<ClashEntry> clashes = files.read("catalogue/clashes.json", new TypeReference<>() {});
        SortedMap<Form, TicketType> types = new TreeMap<>();
        ticketTypes.forEach(entry -> types.put(entry.form(), entry.type()));
        SortedMap<String, Hazard> hazards = new TreeMap<>();
        file.entries().forEach(entry -> hazards.put(entry.id(), entry.hazard()));
        return new Catalogue(regimes, clock.offset(), hazards, workTypes, types, clashes);
    }

    @Bean
    Texts texts(DataFiles files) {
        return new Texts(language(files, "en"), language(files, "zh"));
    }

    private static SortedMap<String, String> language(DataFiles files, String language) {
        List<String> topics = files.read("texts/topics.json", new TypeReference<>() {});
        SortedMap<String, String> all = new TreeMap<>();
        for (String topic : topics) {
            SortedMap<String, String> texts =
                    files.read("texts/" + language + "/" + topic + ".json", new TypeReference<>() {});
            texts.forEach((key, text) -> {
                if (all.put(key, text) != null) {
                    throw new IllegalStateException("the text " + key + " is there twice, last in " + topic);
                }
            });
        }
        return all;
    }
}
