package io.holdpoint.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a {@link StartupRefusal} as two plain sentences instead of a stack trace. */
final class StartupRefusalAnalyzer extends AbstractFailureAnalyzer<StartupRefusal> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, StartupRefusal refusal) {
        return new FailureAnalysis(
                refusal.getMessage() + System.lineSeparator() + System.lineSeparator() + refusal.chinese(),
                null,
                failure);
    }
}
