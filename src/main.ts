// Wires the game to the page, and nothing else.
const app = document.getElementById('app');
if (!app) throw new Error('index.html has no element #app');
const title = document.createElement('h1');
title.textContent = 'Before the Dust Settles';
app.append(title);
