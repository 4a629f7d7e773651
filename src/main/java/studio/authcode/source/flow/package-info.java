/// Which code runs which: the functions of each file, who calls them and under what conditions, and from which of the
/// app's handlers a place in the code can be reached.
package studio.authcode.source.flow;
