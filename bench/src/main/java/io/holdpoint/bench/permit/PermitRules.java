package io.holdpoint.bench.permit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message.Level;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.conf.SequentialOption;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Drools with the hold points before the permit: compiled once to its executable model, and for each decision a stateless session out of a
 * pool on a sequential, immutable base, the fastest of the ways in which it can be asked.
 */
public final class PermitRules {

    private static final String RULES = "holdpoint/bench/permit.drl";
    private static final String PLACE = "src/main/resources/io/holdpoint/bench/permit/permit.drl";

    /** How the ids of what only warns begin. */
    private static final String WARNING = "WN";

    private final KieBase base;
    private final KieSessionsPool pool;

    private PermitRules(KieBase base) {
        this.base = base;
        this.pool = base.newKieSessionsPool(1);
    }

    /** Compiles the rules. */
    public static PermitRules compiled() {
        var services = KieServices.get();
        var files = services.newKieFileSystem().write(PLACE, text());
        var results = services.newKieBuilder(files)
                .buildAll(ExecutableModelProject.class)
                .getResults();
        if (results.hasMessages(Level.ERROR)) {
            throw new IllegalStateException(results.toString());
        }
        var settings = services.newKieBaseConfiguration();
        settings.setOption(SequentialOption.YES);
        settings.setOption(KieBaseMutabilityOption.DISABLED);
        return new PermitRules(services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .newKieBase(settings));
    }

    /** The ids of the hold points that have a rule here. */
    public SortedSet<String> ids() {
        return base.getKiePackages().stream()
                .flatMap(part -> part.getRules().stream())
                .map(Rule::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The hold points that hold; where none does, those that warn. */
    public SortedSet<String> held(PermitCase asked) {
        var found = found(asked);
        if (found.stream().anyMatch(id -> !id.startsWith(WARNING))) {
            found.removeIf(id -> id.startsWith(WARNING));
        }
        return found;
    }

    private SortedSet<String> found(PermitCase asked) {
        var held = new TreeSet<String>();
        var session = pool.newStatelessKieSession();
        session.setGlobal("held", held);
        session.execute(PermitFacts.of(asked.question()));
        return held;
    }

    private static String text() {
        try (InputStream in = PermitRules.class.getClassLoader().getResourceAsStream(RULES)) {
            return new String(Objects.requireNonNull(in, RULES).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(RULES, unreadable);
        }
    }
}
