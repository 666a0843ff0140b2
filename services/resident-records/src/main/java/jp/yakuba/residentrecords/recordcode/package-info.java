/**
 * The stock of 住民票コード that the agency has assigned to the municipality and nobody has yet: how many are left, and how
 * more are added from the file that the agency hands over. Movements take them out by {@link
 * jp.yakuba.residentrecords.resident.Numbering}.
 */
@NullMarked
package jp.yakuba.residentrecords.recordcode;

import org.jspecify.annotations.NullMarked;
