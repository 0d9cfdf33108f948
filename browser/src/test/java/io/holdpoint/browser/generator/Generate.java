package io.holdpoint.browser.generator;

import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.plan.Plan;
import io.holdpoint.kernel.plan.PlanCommand;
import io.holdpoint.kernel.plan.PlanEvent;
import io.holdpoint.kernel.plan.PlanFacts;
import io.holdpoint.kernel.regime.RegimeFile;
import io.holdpoint.kernel.text.ReasonView;
import io.holdpoint.kernel.text.Texts;
import io.holdpoint.kernel.ticket.Ticket;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a Java source for each kernel type that crosses the border between the browser and the platform. */
public final class Generate {

    /** What crosses it; everything that these are made of follows. */
    private static final List<Class<?>> ROOTS = List.of(
            PlanCommand.class,
            PlanEvent.class,
            Plan.class,
            PlanFacts.class,
            TicketCommand.class,
            TicketEvent.class,
            Ticket.class,
            TicketFacts.class,
            Reason.class,
            ReasonView.class,
            Texts.class,
            RegimeFile.class);

    private Generate() {}

    /** Writes below the folder given; the classes of the kernel are on the class path. */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]).resolve("io/holdpoint/browser/codec");
        Files.createDirectories(folder);
        for (Source source : Source.of(Kinds.reachedFrom(ROOTS))) {
            write(folder.resolve(source.name() + ".java"), source.text());
        }
    }

    /** Only where it says something new, so that nothing is compiled for nothing. */
    private static void write(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }
}
