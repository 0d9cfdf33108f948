package io.holdpoint.platform.command;

import io.holdpoint.kernel.text.ReasonView;
import java.util.List;

/**
 * Whether the person signed in could give a command now.
 *
 * @param command its code
 * @param allowed whether it would be granted, as far as that can be told without its input
 * @param reasons everything that holds it
 * @param warnings what whoever gives it is to be told, though it stands
 */
public record ActionView(String command, boolean allowed, List<ReasonView> reasons, List<ReasonView> warnings) {}
