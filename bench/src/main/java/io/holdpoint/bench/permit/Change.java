package io.holdpoint.bench.permit;

import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * One thing that is otherwise than on the good day.
 *
 * @param name in words
 * @param how what becomes of the scene; the draw says which person, point or tool
 */
record Change(String name, BiFunction<Scene, Random, Scene> how) {

    static Change of(String name, UnaryOperator<Scene> how) {
        return new Change(name, (scene, _) -> how.apply(scene));
    }

    static Change drawn(String name, BiFunction<Scene, Random, Scene> how) {
        return new Change(name, how);
    }
}
