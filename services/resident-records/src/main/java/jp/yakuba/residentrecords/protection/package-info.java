/**
 * 抑止 (001/3.1) and 支援措置 (001/3.4): what may not be done to a record, or not without care, and whose address nobody may
 * learn. Other rooms ask {@link jp.yakuba.residentrecords.protection.Protections} about the people they are about to show,
 * to change or to certify.
 */
@NullMarked
package jp.yakuba.residentrecords.protection;

import org.jspecify.annotations.NullMarked;
