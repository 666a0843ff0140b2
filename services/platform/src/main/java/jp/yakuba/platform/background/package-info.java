/** Work that nobody waits for: loops that start with the service and stop with it. */
@NullMarked
package jp.yakuba.platform.background;

import org.jspecify.annotations.NullMarked;
