/**
 * The list by which people are looked for after a disaster (安否確認): everybody who lives here, in a file that anybody can read
 * without this program.
 */
@NullMarked
package jp.yakuba.residentrecords.safetylist;

import org.jspecify.annotations.NullMarked;
