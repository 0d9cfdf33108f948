/** The rulebook as a page: every rule with its clause, its values in each regime, its test and its proof. */
@org.jspecify.annotations.NullMarked
package io.holdpoint.kernel.rulebook;
