package io.holdpoint.browser.build;

import io.holdpoint.browser.library.Sorted;
import io.holdpoint.browser.library.Spans;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.InvocationType;
import org.teavm.model.instructions.InvokeInstruction;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Puts the methods of {@code io.holdpoint.browser.library} in the place of those that the browser's class library lacks, so that the
 * kernel is written for the JVM and nothing else. Any other missing method fails the build with the way to it.
 */
public final class MissingMethods implements TeaVMPlugin, ClassHolderTransformer {

    private static final Set<String> SORTED =
            Set.of("emptySortedMap", "emptySortedSet", "unmodifiableSortedMap", "unmodifiableSortedSet");

    private static final Map<String, Set<String>> MISSING =
            Map.of(Collections.class.getName(), SORTED, Duration.class.getName(), Set.of("toSeconds"));

    private static final Map<String, String> INSTEAD = Map.of(
            Collections.class.getName(), Sorted.class.getName(), Duration.class.getName(), Spans.class.getName());

    @Override
    public void install(TeaVMHost host) {
        host.add(this);
    }

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (MISSING.containsKey(type.getName())) {
            return; // within the library itself a private method may have such a name
        }
        for (MethodHolder method : type.getMethods()) {
            if (method.getProgram() != null) {
                method.getProgram().getBasicBlocks().forEach(MissingMethods::replace);
            }
        }
    }

    private static void replace(BasicBlock block) {
        for (Instruction instruction : block) {
            if (instruction instanceof InvokeInstruction call && isMissing(call.getMethod())) {
                replace(call);
            }
        }
    }

    private static boolean isMissing(MethodReference method) {
        return MISSING.getOrDefault(method.getClassName(), Set.of()).contains(method.getName());
    }

    /** A call on an object becomes a call that hands it over. */
    private static void replace(InvokeInstruction call) {
        var missing = call.getMethod();
        var arguments = new ArrayList<Variable>(call.getArguments());
        var signature = new ArrayList<ValueType>(List.of(missing.getSignature()));
        if (call.getInstance() != null) {
            arguments.addFirst(call.getInstance());
            signature.addFirst(ValueType.object(missing.getClassName()));
        }
        call.setType(InvocationType.SPECIAL);
        call.setInstance(null);
        call.setMethod(new MethodReference(
                INSTEAD.getOrDefault(missing.getClassName(), ""),
                missing.getName(),
                signature.toArray(ValueType[]::new)));
        call.setArguments(arguments.toArray(Variable[]::new));
    }
}
