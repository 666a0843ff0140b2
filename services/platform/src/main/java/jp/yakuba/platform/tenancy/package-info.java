/**
 * Many municipalities in one database that never see each other. Every access to the database is one
 * {@link jp.yakuba.platform.tenancy.UnitOfWork}: one transaction of one municipality.
 */
@NullMarked
package jp.yakuba.platform.tenancy;

import org.jspecify.annotations.NullMarked;
