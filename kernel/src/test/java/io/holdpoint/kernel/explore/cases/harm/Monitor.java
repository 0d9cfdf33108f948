package io.holdpoint.kernel.explore.cases.harm;

import java.util.List;

/** Sees one bad end. */
@FunctionalInterface
public interface Monitor {

    /** What is bad about what just happened, in words; nothing where all is well. */
    List<String> sees(Scene scene);
}
