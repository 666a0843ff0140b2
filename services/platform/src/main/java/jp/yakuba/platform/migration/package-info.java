/**
 * How the schemas get to where the program is: each room has one schema, its migrations in {@code db/migration/<schema>}, and
 * their history in the schema itself.
 */
@NullMarked
package jp.yakuba.platform.migration;

import org.jspecify.annotations.NullMarked;
