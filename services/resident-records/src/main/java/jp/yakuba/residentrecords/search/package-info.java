/**
 * 検索 (001/2.1): finds people by what the clerk knows of them. Names and addresses are looked up in the past too, readings
 * as loosely as asked for. Knows the {@code resident} room and {@code protection}: nobody is found by where they live who
 * must not be.
 */
@NullMarked
package jp.yakuba.residentrecords.search;

import org.jspecify.annotations.NullMarked;
