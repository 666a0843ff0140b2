/** Setting, looking at and lifting 抑止 that are no 支援措置 (001/3.1), on the screen and over REST. */
@NullMarked
package jp.yakuba.residentrecords.suppression;

import org.jspecify.annotations.NullMarked;
