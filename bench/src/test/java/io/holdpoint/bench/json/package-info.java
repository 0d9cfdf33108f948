@NullMarked
package io.holdpoint.bench.json;

import org.jspecify.annotations.NullMarked;
