/** Every business in one process, on an embedded PostgreSQL. Owns no logic. */
@NullMarked
package jp.yakuba.suite;

import org.jspecify.annotations.NullMarked;
