package io.holdpoint.simulator.script;

import io.holdpoint.simulator.script.Passage.AsOnAGoodDay;
import io.holdpoint.simulator.script.Passage.Missing;
import io.holdpoint.simulator.script.Passage.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The passages of one job, written out in full from the good day where they refer to it.
 *
 * @param passages what happens, in order
 * @param goodDay where chapters come from
 */
public record Script(List<Passage> passages, GoodDay goodDay) {

    /** As it should have been: with the missing acts, to the end. */
    public List<Act> twin() {
        return passages.stream().flatMap(passage -> acts(passage, true)).toList();
    }

    /** As it was: without the missing acts, up to and including the act at which somebody would come to harm. */
    public List<Act> accident() {
        var acts = new ArrayList<Act>();
        for (Act act :
                passages.stream().flatMap(passage -> acts(passage, false)).toList()) {
            acts.add(act);
            if (act.harm().isPresent()) {
                break;
            }
        }
        return List.copyOf(acts);
    }

    /** What was missing, in words. */
    public List<String> missing() {
        return passages.stream()
                .flatMap(passage -> passage instanceof Missing missing ? Stream.of(missing.words()) : Stream.empty())
                .toList();
    }

    /** What was missing, in acts. */
    public List<Act> missingActs() {
        return passages.stream()
                .filter(Missing.class::isInstance)
                .flatMap(passage -> acts(passage, true))
                .toList();
    }

    /** Whether a second crew works at the same place. */
    public boolean twoCrews() {
        return twin().stream().anyMatch(Act::byOtherCrew);
    }

    private Stream<Act> acts(Passage passage, boolean withMissing) {
        return switch (passage) {
            case Written written -> Stream.of(written.act());
            case AsOnAGoodDay chapters ->
                goodDay.acts(chapters.chapters(), chapters.harm(), chapters.later()).stream()
                        .map(act -> act.by(chapters.byOtherCrew()));
            case Missing missing ->
                withMissing ? missing.passages().stream().flatMap(part -> acts(part, true)) : Stream.empty();
        };
    }
}
