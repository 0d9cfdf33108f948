package io.holdpoint.kernel.explore.plans;

import java.util.List;

/** Sees one bad end of a plan. */
@FunctionalInterface
interface Monitor {

    /** What is bad about what happened, in words; nothing where all is well. */
    List<String> sees(Story story);
}
