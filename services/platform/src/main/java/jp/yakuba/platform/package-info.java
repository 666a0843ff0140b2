/** What every service shares on Quarkus. Knows the foundation and no business. */
@NullMarked
package jp.yakuba.platform;

import org.jspecify.annotations.NullMarked;
