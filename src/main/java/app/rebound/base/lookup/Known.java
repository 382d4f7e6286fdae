package app.rebound.base.lookup;

record Known<T>(T value) implements Lookup<T> {}
