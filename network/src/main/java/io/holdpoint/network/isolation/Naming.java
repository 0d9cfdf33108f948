package io.holdpoint.network.isolation;

import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.network.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Names sources by kind: each plant of a customer by itself, the public network once for each substation. */
final class Naming {

    /** Nobody reads more names than this; beyond it there is the count. */
    private static final int NAMED = 20;

    private Naming() {}

    /** By kind, of sources with the nearest first. */
    static List<CutOff> of(List<Source> sources) {
        Map<SourceKind, List<Source>> byKind = new EnumMap<>(SourceKind.class);
        sources.forEach(source ->
                byKind.computeIfAbsent(source.kind(), kind -> new ArrayList<>()).add(source));
        return byKind.entrySet().stream()
                .map(entry -> new CutOff(
                        entry.getKey(),
                        named(entry.getKey(), entry.getValue()),
                        entry.getValue().size()))
                .toList();
    }

    private static List<Source> named(SourceKind kind, List<Source> sources) {
        var substations = new HashSet<String>();
        return sources.stream()
                .filter(source ->
                        kind != SourceKind.GRID || source.owner().isEmpty() || substations.add(source.owner()))
                .limit(NAMED)
                .toList();
    }
}
