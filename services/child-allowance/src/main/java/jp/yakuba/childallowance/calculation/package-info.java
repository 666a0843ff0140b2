/**
 * 児童手当の額の計算: for which months how much is due for which child, and why. Facts in, a table of months out, nothing kept.
 * The facts and the rules are plain Java; {@link jp.yakuba.childallowance.calculation.AllowanceCalculator} is where to begin.
 */
@NullMarked
package jp.yakuba.childallowance.calculation;

import org.jspecify.annotations.NullMarked;
