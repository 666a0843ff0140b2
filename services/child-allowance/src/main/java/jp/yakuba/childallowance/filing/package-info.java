/**
 * What everything that is filed for a decision (請求・届出) has in common: it is entered at the desk or received with what it lacks,
 * typed into a form that keeps what was typed, and corrected. What it is, what is found in it and what comes of it is of each
 * business, which says so in its {@link jp.yakuba.childallowance.filing.Filing}.
 */
@NullMarked
package jp.yakuba.childallowance.filing;

import org.jspecify.annotations.NullMarked;
