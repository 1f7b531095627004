#!/usr/bin/env node
import bcrypt from 'bcrypt';
import Database from 'better-sqlite3';

interface Person {
  email: string;
  password: string;
}

const response = await fetch('https://fixtures.example.org/people.json');
const people = (await response.json()) as Person[];

const db = new Database('dev.db');
db.exec('create table if not exists people (email text primary key, hash text)');
const insert = db.prepare('insert or replace into people values (?, ?)');
const all = db.transaction((rows: Person[]) => {
  for (const { email, password } of rows) insert.run(email, bcrypt.hashSync(password, 10));
});
all(people);
db.close();
console.log(`${String(people.length)} people`);
