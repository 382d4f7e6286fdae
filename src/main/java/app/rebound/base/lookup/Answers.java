package app.rebound.base.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rows of each select, or why they could not be read. */
final class Answers {

    private final Map<Select<?>, List<Record>> rows = new HashMap<>();
    private final Map<Select<?>, RuntimeException> failures = new HashMap<>();

    void add(Select<?> select, Record row) {
        rows.computeIfAbsent(select, one -> new ArrayList<>()).add(row);
    }

    void failed(Select<?> select, RuntimeException failure) {
        failures.put(select, failure);
    }

    void addAll(Answers others) {
        rows.putAll(others.rows);
        failures.putAll(others.failures);
    }

    <R extends Record> List<R> to(Select<R> select) {
        var failure = failures.get(select);
        if (failure != null) {
            throw failure;
        }
        return rows.getOrDefault(select, List.of()).stream().map(select.row()::cast).toList();
    }
}
