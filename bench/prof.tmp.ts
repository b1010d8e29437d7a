import { createWorld, createRows } from './world.js'; import { build } from './build.js'; import { load } from './load.js'; import { startServer } from './measure.js'; import { mkdirSync } from 'node:fs';
const [only,n]=[process.argv[2]!,Number(process.argv[3]??3000)]; const names=(process.argv[4]??'by-hand,spotter').split(',');
const compiled=build(); const world=await createWorld(()=>{}); const servers=[]; for(const x of ['spotter','by-hand']) servers.push(await startServer(compiled('serve.js'),x,world.env));
mkdirSync('bench/profiles',{recursive:true});
const row=(await createRows(servers[0]!.port)).find(r=>r.name===only)!; for(const s of servers.filter(s=>names.includes(s.name))){ await load(s.port,row.request,n); const f=`bench/profiles/${row.name.replaceAll(' ','-')}.${s.name}.cpuprofile`; await s.profile(f,()=>load(s.port,row.request,n)); }
for(const s of servers) await s.stop(); await world.close(); process.exit(0);
