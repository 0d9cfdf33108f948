/** The OpenAPI document: what the framework cannot see of our shapes is added here. */
@NullMarked
package io.holdpoint.platform.openapi;

import org.jspecify.annotations.NullMarked;
