/** Records as JSON and JSON as fields, by the same shape as everything else. */
@NullMarked
package jp.yakuba.platform.json;

import org.jspecify.annotations.NullMarked;
