/**
 * 宛名: what a business keeps of the people of the town, from the register's snapshot and then event by event, and how it finds
 * them. A subscriber reads only what it needs of the contract in {@code api-specs/events/resident-records}; the copy follows from
 * what was told last alone, so that one made anew is the same as one that was there from the start.
 *
 * <p>Whoever keeps a copy has in its schema, by a migration of its own, the tables {@code addressee} and {@code addressee_name}
 * and upon them the views {@code searchable_person} and {@code searchable_name}, as {@code child_allowance} has them
 * ({@code V1_01__people.sql}), a bean that extends {@link jp.yakuba.office.addressee.AddresseeFeed}, and screens and REST that tell
 * the audit log who was looked at. The copy has the addresses of protected people, with their marks; each output asks
 * {@link jp.yakuba.office.addressee.KeptAddressee#clearance}.
 */
@NullMarked
package jp.yakuba.office.addressee;

import org.jspecify.annotations.NullMarked;
