package io.holdpoint.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.AccessFlags;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/** What only the byte code tells: floating point inside a method, arrays in a class's own fields and signatures. */
public final class KernelBytecode {

    private KernelBytecode() {}

    /** Every floating point use and every own array of one class file. */
    public static List<String> violations(URL file) {
        ClassModel model = read(file);
        String type = model.thisClass().asInternalName().replace('/', '.');
        var found = new ArrayList<String>();
        model.fields().stream()
                .filter(field -> !field.flags().has(AccessFlag.SYNTHETIC))
                .filter(field -> outside(field.fieldTypeSymbol()))
                .forEach(
                        field -> found.add(type + ": field " + field.fieldName().stringValue()));
        for (MethodModel method : model.methods()) {
            inspect(type, method, enumeration(model.flags()), found);
        }
        return found;
    }

    private static void inspect(String type, MethodModel method, boolean enumeration, List<String> found) {
        String name = method.methodName().stringValue();
        if (method.flags().has(AccessFlag.SYNTHETIC) && !name.startsWith("lambda$")) {
            return;
        }
        var signature = method.methodTypeSymbol();
        boolean written = !(enumeration && name.equals("values"));
        if (written
                && (outside(signature.returnType())
                        || signature.parameterList().stream().anyMatch(KernelBytecode::outside))) {
            found.add(type + ": method " + name + " " + signature.displayDescriptor());
        }
        method.code()
                .filter(code -> code.elementStream()
                        .anyMatch(element -> element instanceof Instruction instruction && floating(instruction)))
                .ifPresent(_ -> found.add(type + ": floating point in method " + name));
    }

    private static boolean enumeration(AccessFlags flags) {
        return flags.has(AccessFlag.ENUM);
    }

    private static boolean outside(ClassDesc type) {
        return type.isArray() || floating(TypeKind.from(type));
    }

    private static boolean floating(Instruction instruction) {
        return switch (instruction) {
            case LoadInstruction load -> floating(load.typeKind());
            case StoreInstruction store -> floating(store.typeKind());
            case ReturnInstruction giving -> floating(giving.typeKind());
            case ConstantInstruction constant -> floating(constant.typeKind());
            case OperatorInstruction operator -> floating(operator.typeKind());
            case ConvertInstruction conversion -> floating(conversion.fromType()) || floating(conversion.toType());
            default -> false;
        };
    }

    private static boolean floating(TypeKind kind) {
        return kind == TypeKind.FLOAT || kind == TypeKind.DOUBLE;
    }

    private static ClassModel read(URL file) {
        try (InputStream stream = file.openStream()) {
            return ClassFile.of().parse(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
