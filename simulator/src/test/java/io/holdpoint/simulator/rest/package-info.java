@NullMarked
package io.holdpoint.simulator.rest;

import org.jspecify.annotations.NullMarked;
